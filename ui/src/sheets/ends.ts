/** The two ends of a case, the platform's deadline and the shop's own promise: both are said, the earlier one first. */
import type { At, DeskRow } from "../door-types";
import { t, textOf } from "../words/words";

export type End = { is: "deadline" | "promise"; at: At; what: string };

export function endsOf({ case: row, promise }: DeskRow): End[] {
  const ends: End[] = [];
  if (promise !== null) {
    ends.push({ is: "promise", at: promise.at, what: t("radar2.promise", { step: t(`promised.${promise.step}`) }) });
  }
  if (row.deadline_at !== null) {
    const what = textOf(`timeout.${row.on_timeout ?? "unknown"}`) ?? t("timeout.unknown");
    ends.push({ is: "deadline", at: row.deadline_at, what });
  }
  return ends.sort((one, other) => (one.at < other.at ? -1 : 1));
}
