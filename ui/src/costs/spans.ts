import type { Day } from "../door-types";
import { dayOf, daysBefore, shopNow } from "../parts/time";

/** The days a page of costs begins with: a quarter until today. */
export function usualSpan(): [Day, Day] {
  const today = dayOf(shopNow());
  return [daysBefore(today, 89), today];
}
