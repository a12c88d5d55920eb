import { answers } from "../answers";
import { useAnswer } from "../ask";
import { choice, choose, useChoice } from "../choices";
import { call } from "../door";
import type { Day } from "../door-types";
import { useMay } from "../parts/me";
import { shopOf, useShop } from "../parts/shop";

export function useToday(date: Day | null, rule: string | null) {
  const shop = useShop();
  return useAnswer("today", { shop: shop.name, date, rule });
}

/** The products over their line, where whoever is there may know of them. */
export function useAlerts() {
  const shop = useShop();
  const may = useMay();
  return useAnswer("alert_list", { shop: shop.name }, may("alert_list") ? "now" : "not_yet");
}

/** Asks what the window and its first page will ask, while their code still comes. */
export async function askAhead(): Promise<void> {
  const [shops, me] = await Promise.all([
    answers.fetchQuery({ queryKey: ["shop_list", {}], queryFn: () => call("shop_list", {}) }),
    answers.fetchQuery({ queryKey: ["me", {}], queryFn: () => call("me", {}) }),
  ]);
  const shop = shopOf(shops, choice("shop"));
  if (shop === null || me.locked) return;
  const today = { shop: shop.name, date: null, rule: rulesOf(choice("rules"))[shop.name] ?? null };
  const due = { shop: shop.name };
  void answers.prefetchQuery({ queryKey: ["today", today], queryFn: () => call("today", today) });
  void answers.prefetchQuery({ queryKey: ["lexicon_due", due], queryFn: () => call("lexicon_due", due) });
  void answers.prefetchQuery({ queryKey: ["alert_list", due], queryFn: () => call("alert_list", due) });
  void answers.prefetchQuery({ queryKey: ["policy_list", due], queryFn: () => call("policy_list", due) });
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
