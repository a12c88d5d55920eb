/** How causes, places, parties and groups of losses are called. */
import type { LossBearer, LossBy, LossCell, LossSum } from "../door-types";
import { monthName } from "../parts/time";
import { t, textOf } from "../words/words";

export const CAUSES = ["broken", "lost", "late", "short", "spoiled", "faulty"] as const;
export const PLACES = ["warehouse", "transport", "return"] as const;
export const GROUPS: readonly LossBy[] = ["cause", "place", "warehouse", "carrier", "product", "month", "bearer"];
export const SEASONS = ["spring", "summer", "autumn", "winter"] as const;

export function bearerName({ party }: LossBearer): string {
  return party ?? t("losses.shop");
}

export function groupName(by: LossBy, { key, name }: Pick<LossSum, "key" | "name">): string {
  switch (by) {
    case "cause":
    case "place":
      return textOf(`losses.${by}.${key}`) ?? key;
    case "month":
      return monthName(key);
    case "bearer":
      return key === "" ? t("losses.shop") : key.slice(key.indexOf(":") + 1);
    default:
      return key === "" ? t("losses.untold") : name;
  }
}

export function categoryName(category: string | null): string {
  return category === null ? t("losses.cell.category") : (textOf(`checklist.category.${category}`) ?? category);
}

/** The three dimensions of a standard, those that stand for all in their own words. */
export function cellParts({ category, carrier, season }: LossCell): [string, string, string] {
  return [
    categoryName(category),
    carrier ?? t("losses.cell.carrier"),
    season === null ? t("losses.cell.season") : t(`losses.season.${season}`),
  ];
}
