/** Which product of a failed parcel a halt is about. */
import type { Answered } from "./bench";

/** The parcel's products: the fault is in one of them. */
export function suspects({ check }: Answered): { id: number; name: string }[] {
  const names = new Map<number, string>();
  for (const { product_id, product } of check.parcel.goods) if (product_id !== null) names.set(product_id, product);
  return [...names].slice(0, 9).map(([id, name]) => ({ id, name }));
}

/** The product that a halt is about: the only one, or the one that was chosen. */
export function suspectOf(scene: Answered): number | null {
  const all = suspects(scene);
  return all.length === 1 ? (all[0]?.id ?? null) : scene.suspect;
}
