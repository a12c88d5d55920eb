import type { Grain } from "../../door-types";
import { t, textOf } from "../../words/words";

export function fieldName(field: string): string {
  return textOf(`field.${field}`) ?? field;
}

export function groupName(group: string[]): string {
  return group.map(fieldName).join(t("mapping.or"));
}

export const GRAINS: Grain[] = ["order", "line", "case"];

/** Of persons only these can stay: a province, a hash, notes and words with their numbers masked. */
export const OF_PERSONS = ["province", "buyer", "remark", "buyer_words"];

/** And these of a column that may be goods after all. */
export const OF_GOODS = ["product_id", "product_name", "sku_code", "sku_name", "barcode"];
