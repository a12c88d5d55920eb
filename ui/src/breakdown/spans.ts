/** How columns and marks of the time line are called, and what they open. */
import type { TimelineMark, TimelineSpan, TimelineStep } from "../door-types";
import { count } from "../parts/numbers";
import { longDay, monthName } from "../parts/time";
import { type CaseQuestion, go, open } from "../place";
import { t } from "../words/words";

export type Counted = "applied" | "refunded";

export function spanName(step: TimelineStep, { from, to }: Pick<TimelineSpan, "from" | "to">): string {
  if (step === "month") return monthName(from.slice(0, 7));
  return from === to ? longDay(from) : t("timeline.span", { from: longDay(from), to: longDay(to) });
}

/** The same where there is hardly room: the day, the Monday, the month. */
export function spanMark(step: TimelineStep, { from }: TimelineSpan): string {
  const [, month, day] = from.split("-").map(Number);
  if (step === "month") return from.slice(2, 7);
  return step === "week" || day === 1 ? `${month}-${day}` : String(day);
}

export function openSpan(step: TimelineStep, span: Pick<TimelineSpan, "from" | "to">, what: Counted): void {
  const { from, to } = span;
  const question: CaseQuestion =
    what === "applied"
      ? { which: "applied_between", from, to, reasons: null }
      : { which: "refunded_between", from, to };
  open({ is: "cases", title: t(`timeline.${what}`), chips: [spanName(step, span)], question });
}

export function markDays({ kind, from, until }: TimelineMark): string {
  if (until !== null && until !== from) return t("timeline.span", { from: longDay(from), to: longDay(until) });
  return kind === "halt" && until === null ? t("timeline.since", { from: longDay(from) }) : longDay(from);
}

export function markText({ kind, what, product, count: files }: TimelineMark): string {
  if (kind === "import") return t("timeline.files", { count: count(files), names: what });
  return product === null ? what : t("timeline.of", { product, what });
}

/** Opens what a mark stands for. */
export function openMark({ kind, product_id }: TimelineMark): void {
  if (kind === "wave") go("breakdown", "waves");
  else if (kind === "import") go("import");
  else if (product_id !== null) open({ is: "product", id: product_id });
}
