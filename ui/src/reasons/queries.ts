import { useAnswer, useWrite } from "../ask";
import type { Meant, ReasonRow } from "../door-types";
import { useShop } from "../parts/shop";

/** Our classes in the order of their keys, 1 to 6. */
export const CLASSES = ["quality", "description", "missing_or_wrong", "logistics", "buyer", "other"] as const;

/** What was chosen for a reason and not yet applied. */
export type Chosen = { class: string; quality: boolean | null };
export type Draft = Readonly<Record<string, Chosen>>;

export function useReasons() {
  const shop = useShop();
  return useAnswer("reason_list", { shop: shop.name });
}

export function useEffectOf(draft: Draft) {
  const shop = useShop();
  return useAnswer("reason_effect", { shop: shop.name, words: wordsOf(draft), date: null, rule: null });
}

export function useClassify() {
  return useWrite("classify_reasons");
}

export function useRestore() {
  return useWrite("unclassify_reason");
}

export function wordsOf(draft: Draft): Meant[] {
  return Object.entries(draft).map(([reason, chosen]) => ({ reason, ...chosen }));
}

/** Whether the reason would count: as chosen, else by the platform's rule, else by its class. */
export function counts(row: ReasonRow, chosen: Chosen | undefined): boolean {
  if (chosen === undefined) return row.quality;
  return chosen.quality ?? row.platform_quality ?? chosen.class === "quality";
}
