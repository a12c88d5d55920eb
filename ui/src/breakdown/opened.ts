/** Opens what a figure of a group counts. */
import type { Breakdown, BreakdownGroup } from "../door-types";
import { longDay } from "../parts/time";
import { type BreakdownQuestion, open } from "../place";
import { t } from "../words/words";
import { groupName } from "./names";

type Named = "date" | "rule" | "by" | "limits_fen" | "late_days" | "group" | "span";
type Which<Q> = Q extends unknown ? Omit<Q, Named> : never;

/** The list behind a count of a group of this answer; `title` says which count. */
export function openCount(
  told: Breakdown,
  group: BreakdownGroup,
  title: string,
  count: Which<BreakdownQuestion>,
  span: "now" | "before" = "now",
): void {
  const { date, rule, by, limits_fen, late_days } = told;
  const chips = [longDay(date), groupName(told, group), ...(span === "before" ? [t("breakdown.before")] : [])];
  open({
    is: "breakdown_behind",
    title,
    chips,
    question: { date, rule, by, limits_fen, late_days, group: group.key === "" ? null : group.key, span, ...count },
  });
}
