/** How far a seven-day plan has come. */
import type { WeekSheet } from "../door-types";

/** Its days, from 1. */
export const WEEK_DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

export function isOver(week: WeekSheet): boolean {
  return week.ended_on !== null || week.day > WEEK_DAYS.length;
}

/** Neither over nor yet to begin. */
export function runs(week: WeekSheet): boolean {
  return week.day > 0 && !isOver(week);
}
