/** How values and targets of people's figures are written. */
import type { AppraisedFigure, Measure, MeasureAbout } from "../door-types";
import { percent } from "../parts/numbers";
import { t } from "../words/words";

/** One decimal, none where it is whole. */
export function tenths(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export function valueText(measures: MeasureAbout[], measure: Measure, value: number): string {
  const unit = measures.find((about) => about.measure === measure)?.unit ?? "share";
  return unit === "share" ? percent(value) : t(`appraisal.${unit}`, { value: tenths(value) });
}

/** What a figure is counted over: "3 / 210", "48". */
export function countedText({ hits, of }: AppraisedFigure): string {
  return hits === null ? String(of) : t("appraisal.share", { hits, of });
}
