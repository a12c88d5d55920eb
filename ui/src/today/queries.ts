import { useAnswer } from "../ask";
import { choose, useChoice } from "../choices";
import type { Day } from "../door-types";
import { useShop } from "../parts/shop";

export function useToday(date: Day | null, rule: string | null) {
  const shop = useShop();
  return useAnswer("today", { shop: shop.name, date, rule });
}

/** The rule by which this shop was looked at last on this computer; none until one was chosen. */
export function useShopRule(shop: string): [string | null, (rule: string) => void] {
  const rules = rulesOf(useChoice("rules"));
  return [rules[shop] ?? null, (rule) => choose("rules", JSON.stringify({ ...rules, [shop]: rule }))];
}

function rulesOf(text: string): Record<string, string> {
  try {
    const rules: unknown = JSON.parse(text === "" ? "{}" : text);
    if (typeof rules !== "object" || rules === null) return {};
    return Object.fromEntries(Object.entries(rules).filter(([, rule]) => typeof rule === "string"));
  } catch {
    return {};
  }
}
