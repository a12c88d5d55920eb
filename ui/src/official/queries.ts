import { useAnswer, useTask, useWrite } from "../ask";
import type { Day, TypedFigure } from "../door-types";
import { useShop } from "../parts/shop";

export const NO_FIGURE: TypedFigure = { day: "", orders: "", quality_orders: "", rate: "" };

export function useRecorded(rule: string | null) {
  const shop = useShop();
  return useAnswer(
    "official_list",
    { shop: shop.name, rule: rule ?? "", limit: 90 },
    rule === null ? "not_yet" : "now",
  );
}

export function useDifference(date: Day, rule: string) {
  const shop = useShop();
  return useAnswer("official_difference", { shop: shop.name, rule, date });
}

export function useChecked(rule: string, rows: TypedFigure[]) {
  const shop = useShop();
  return useAnswer("check_official_figures", { shop: shop.name, rule, rows });
}

export function useReadTable() {
  return useTask("read_official_table");
}

export function useRecord() {
  return useWrite("record_official_figures");
}

export function useRemove() {
  return useWrite("remove_official_figures");
}
