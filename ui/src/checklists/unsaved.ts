/** Lists that were written and not saved, by shop and place: whoever leaves the page finds them again. */
import type { ListPlace } from "../door-types";
import type { Draft } from "./draft";

/** The list of a category, or of one product. */
export type Chosen = { category: string; product: number | null; name: string };

export const SCOPES = ["this_shop", "all_shops"] as const;
export type Scope = (typeof SCOPES)[number];

/** `upon` is the version as it stood: once there is a newer one, what was written upon the old one goes. */
type Left = { shop: number; chosen: Chosen; scope: Scope; upon: string; draft: Draft };

export const unsaved = new Map<string, Left>();

export function placeOf(shop: number, place: ListPlace): string {
  return JSON.stringify([shop, place]);
}

/** The list that waits to be gone on with. */
export function waiting(shop: number): Left | undefined {
  return [...unsaved.values()].find((left) => left.shop === shop);
}
