/** Which rooms the menu shows on this computer. Nothing chosen: all that are needed. */
import { choose, useChoice } from "../choices";
import { PAGES, type Page } from "../place";

/** The pages that are tabs of the calls. */
export const CALL_PAGES = ["callbacks", "confirms", "care", "notices", "voices", "bad_reviews"] as const;

/** The pages about money and what keeps customers: tabs of one place. */
export const MONEY_PAGES = ["compensation", "coupons", "audiences", "members"] as const;

/** The month's pages: tabs of one place. */
export const MONTH_PAGES = ["report", "appraisal"] as const;

/** What a pilot begins with. */
export const PILOT: Page[] = ["today", "care", "cases"];

export function useRooms(): ReadonlySet<Page> | null {
  const chosen = useChoice("rooms");
  return chosen === "" ? null : new Set(PAGES.filter((page) => chosen.split(",").includes(page)));
}

export function showRooms(pages: Iterable<Page> | null): void {
  choose("rooms", pages === null ? "" : [...pages].join(","));
}
