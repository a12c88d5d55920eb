import { useAnswer } from "../ask";
import type { Day } from "../door-types";
import { useShop } from "../parts/shop";

export function useToday(date: Day | null, rule: string | null) {
  const shop = useShop();
  return useAnswer("today", { shop: shop.name, date, rule });
}
