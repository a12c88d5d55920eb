/** How values and targets of people's figures are written. */
import type { AppraisedFigure, Measure } from "../door-types";
import { percent } from "../parts/numbers";
import { t } from "../words/words";

const TIMES = { answer: "appraisal.minutes", pace: "appraisal.seconds" } as const;
export type Unit = "share" | "minutes" | "seconds";

export function unitOf(measure: Measure): Unit {
  return measure === "answer" ? "minutes" : measure === "pace" ? "seconds" : "share";
}

export const MORE_IS_BETTER: ReadonlySet<Measure> = new Set(["kept", "content"]);

/** One decimal, none where it is whole. */
export function tenths(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export function valueText(measure: Measure, value: number): string {
  return measure === "answer" || measure === "pace" ? t(TIMES[measure], { value: tenths(value) }) : percent(value);
}

/** What a figure is counted over: "3 / 210", "48". */
export function countedText({ hits, of }: AppraisedFigure): string {
  return hits === null ? String(of) : t("appraisal.share", { hits, of });
}
