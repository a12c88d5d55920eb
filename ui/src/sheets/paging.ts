import { useState } from "react";

export const PAGE_ROWS = 50;

const kept = new WeakMap<object, number>();

/** The page of a list that is looked at, kept as long as the list is on the way back. */
export function usePageOf(list: object): { page: number; skip: number; turn: (page: number) => void } {
  const [page, setPage] = useState(kept.get(list) ?? 1);
  const turn = (to: number) => {
    kept.set(list, to);
    setPage(to);
  };
  return { page, skip: (page - 1) * PAGE_ROWS, turn };
}
