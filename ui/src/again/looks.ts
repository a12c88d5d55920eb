import type { BuyerFate } from "../door-types";

/** Which colour and dash a group has, in the legend and in the drawing. */
export const LOOKS: Record<
  Exclude<BuyerFate, "open">,
  { colour: "c0" | "c1" | "c3" | "c4" | "text2"; dash: boolean }
> = {
  none: { colour: "c1", dash: false },
  fast: { colour: "c3", dash: false },
  late: { colour: "c3", dash: true },
  ignored: { colour: "c0", dash: true },
  compensated: { colour: "c4", dash: false },
  exchanged: { colour: "c4", dash: true },
};
