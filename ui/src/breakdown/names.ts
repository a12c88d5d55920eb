/** How dimensions, groups and bars are called. */
import type { Breakdown, BreakdownBy, BreakdownGroup } from "../door-types";
import { count, yuan } from "../parts/numbers";
import { t, textOf } from "../words/words";

export const DIMENSIONS: BreakdownBy[] = [
  "category",
  "price",
  "province",
  "times",
  "carrier",
  "transit",
  "warehouse",
  "route",
];

export function groupName(told: Pick<Breakdown, "by" | "minimum">, group: BreakdownGroup): string {
  const { key, from_fen, until_fen } = group;
  switch (key) {
    case "":
      return t("breakdown.whole");
    case "?none":
      return t(`breakdown.none.${told.by}`);
    case "?folded":
      return t("breakdown.folded", { count: count(group.folded), minimum: count(told.minimum) });
    case "?free":
      return t("breakdown.free");
  }
  switch (told.by) {
    case "category":
      return textOf(`checklist.category.${key}`) ?? key;
    case "times":
      return textOf(`breakdown.times.${key}`) ?? key;
    case "transit":
      return key === "longer"
        ? t("breakdown.transit.longer")
        : t("breakdown.transit.days", { days: key.replace("-", "–") });
    case "price":
      if (until_fen === null) return t("breakdown.band.above", { from: yuan(from_fen) });
      if (from_fen === 0) return t("breakdown.band.under", { until: yuan(until_fen) });
      return t("breakdown.band", { from: yuan(from_fen), until: yuan(until_fen) });
    default:
      return key;
  }
}

export type Histogram = "days" | "weekdays" | "hours";

/** What stands under a bar. */
export function barName(of: Histogram, key: string): string {
  const isNumber = /^\d+$/.test(key);
  if (of === "days" && isNumber) return t("times.day_of", { days: key });
  if (of === "hours" && isNumber) return t("times.hour_of", { hour: key });
  return textOf(of === "weekdays" && isNumber ? `times.weekday.${key}` : `times.${key}`) ?? key;
}

/** The same where there is hardly room. */
export function barMark(of: Histogram, key: string): string {
  if (key === "15-30") return "15–30";
  if (key === "later") return "30+";
  return of === "weekdays" || !/^\d+$/.test(key) ? barName(of, key) : key;
}

/** How an age band is called; all bands together have no name. */
export function bandName(band: string): string {
  if (band === "") return t("ages.whole");
  if (band.endsWith("+")) return t("ages.band.above", { age: band.slice(0, -1) });
  if (band.startsWith("-")) return t("ages.band.under", { age: band.slice(1) });
  return /^\d+-\d+$/.test(band) ? t("ages.band.of", { band: band.replace("-", "–") }) : band;
}
