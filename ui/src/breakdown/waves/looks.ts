/** How the lines of the waves differ: dash and sign, not colour alone. */
export type CurveOf = "send" | "back";

export const LOOKS: readonly { colour: "c1" | "c2"; dash: boolean; symbol: "circle" | "diamond"; sign: string }[] = [
  { colour: "c1", dash: false, symbol: "circle", sign: "●" },
  { colour: "c2", dash: true, symbol: "diamond", sign: "◆" },
];
