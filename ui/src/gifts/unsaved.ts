/** Gift rules that were written and not saved, by shop and rule: whoever leaves the page finds them again. */
import type { GiftRule } from "../door-types";

export const NEW = "new";
export type Chosen = number | typeof NEW | null;

/** `upon` is the rule as it stood: once it stands otherwise, what was written upon it goes. */
type Left = { upon: string; rule: GiftRule };

export const unsaved = new Map<string, Left>();

export function placeOf(shop: number, rule: GiftRule | null): string {
  return `${shop} ${rule?.id ?? NEW}`;
}

/** The rule that waits to be gone on with. */
export function waiting(shop: number, rules: GiftRule[]): Chosen {
  const rule = rules.find((one) => unsaved.get(placeOf(shop, one))?.upon === JSON.stringify(one));
  return rule?.id ?? (unsaved.has(placeOf(shop, null)) ? NEW : null);
}
