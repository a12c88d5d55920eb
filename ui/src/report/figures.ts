/** The figures of a month in the sequence of its sheet, and how each is written. */
import type { KpiFigures, Rate } from "../door-types";
import { count, percent, plainYuan } from "../parts/numbers";
import { type Key, t } from "../words/words";

export const FIGURES = [
  { name: "report.orders", of: ({ quality }) => count(quality.orders) },
  { name: "report.quality_orders", of: ({ quality }) => count(quality.hits) },
  { name: "key.quality", of: ({ quality }) => rate(quality) },
  { name: "report.cases", of: ({ cases }) => count(cases) },
  { name: "report.refunds", of: ({ refund_fen }) => plainYuan(refund_fen) },
  { name: "report.compensation", of: ({ compensation_fen }) => plainYuan(compensation_fen) },
  { name: "report.checks", of: ({ checks_done }) => count(checks_done) },
  { name: "report.failed", of: ({ checks_failed }) => count(checks_failed) },
] satisfies { name: Key; of: (figures: KpiFigures) => string }[];

export type FigureName = (typeof FIGURES)[number]["name"];

/** Under the minimum there is no rate. */
export function rate(of: Rate): string {
  return of.rate === null ? t("rate.too_few") : percent(of.rate);
}
