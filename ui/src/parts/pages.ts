/** Long lists in pages, turned the same way everywhere. */
import { useState } from "react";

const PAGE_ROWS = 50;

/** Of a table that has all its rows. */
export const pagesOf = (rows: number) => ({ pageSize: rows, hideOnSinglePage: true, showSizeChanger: false });

/** Of a list that is asked for page by page: what to ask, and how it is turned once its length is known. */
export type Pages = {
  page: number;
  asked: { skip: number; limit: number };
  turn: (page: number) => void;
  of: (total: number) => ReturnType<typeof pagesOf> & {
    current: number;
    total: number;
    onChange: (page: number) => void;
  };
};

export function usePages(rows = PAGE_ROWS): Pages {
  const [page, turn] = useState(1);
  return turned(page, rows, turn);
}

const kept = new WeakMap<object, number>();

/** The page of a list that is looked at, kept as long as the list is on the way back. */
export function usePagesOf(list: object): Pages {
  const [page, setPage] = useState(kept.get(list) ?? 1);
  return turned(page, PAGE_ROWS, (to) => {
    kept.set(list, to);
    setPage(to);
  });
}

function turned(page: number, rows: number, turn: (page: number) => void): Pages {
  return {
    page,
    asked: { skip: (page - 1) * rows, limit: rows },
    turn,
    of: (total) => ({ ...pagesOf(rows), current: page, total, onChange: turn }),
  };
}
