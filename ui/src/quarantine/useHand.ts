import { useState } from "react";
import { useKeys } from "../parts/useKeys";

/** Which row of a list is in hand and which are ticked: by mouse, or with j, k and x. */
export function useHand<Row extends { id: number }>(rows: Row[], mayTick: (row: Row) => boolean = () => true) {
  const [chosen, setChosen] = useState<number[]>([]);
  const [hand, setHand] = useState<{ id: number; at: number } | null>(null);
  const last = rows.length - 1;
  const found = rows.findIndex(({ id }) => id === hand?.id);
  // When the row in hand is done, the next one takes its place.
  const at = found >= 0 ? found : Math.min(hand?.at ?? 0, last);
  const here = rows[at];
  const take = (to: number) => {
    const row = rows[Math.max(0, Math.min(to, last))];
    if (row !== undefined) setHand({ id: row.id, at: to });
  };
  const tick = ({ id }: Row) =>
    setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  useKeys({
    j: () => take(at + 1),
    k: () => take(at - 1),
    x: () => here !== undefined && mayTick(here) && tick(here),
  });
  return { here, take, taken: hand !== null ? "taken" : "first", chosen, setChosen } as const;
}
