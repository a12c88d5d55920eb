import { useState } from "react";

/** From which bar to which. */
export type Range = [number, number];

/** Bars beside each other that a finger or the mouse goes over are one range; `onRange` is told once it is left. */
export function useDrag(onRange: (range: Range) => void) {
  const [way, setWay] = useState<Range | null>(null);
  const range: Range | null = way === null ? null : [Math.min(...way), Math.max(...way)];
  return {
    holds: (at: number) => range !== null && at >= range[0] && at <= range[1],
    begin: (at: number) => setWay([at, at]),
    over: (at: number) => way !== null && setWay([way[0], at]),
    // a press on one bar is a click; only a way over several ends here
    release: () => {
      if (range !== null && range[0] !== range[1]) onRange(range);
      setWay(null);
    },
    leave: () => setWay(null),
  };
}
