/** A scan at one of several stations: what the book knows of it, and whether another bench has the parcel. */
import { choice } from "../choices";
import { call } from "../door";
import type { Scanned, Shop } from "../door-types";
import type { Elsewhere } from "./bench";

export async function scanHere(
  scanned: string,
  shop: Shop | null,
  at_hand: number | null,
): Promise<Scanned | Elsewhere> {
  const place = { shop: shop?.name ?? null, staff: choice("staff"), at_hand };
  const { found, elsewhere } = await call("scan_here", { scanned, ...place });
  if (elsewhere === null || found.is !== "ready") return found;
  const { parcel } = found;
  const unsaid = { check: null, reason: null, applied_at: null, halt: null };
  return { is: "stop", why: "elsewhere", parcel, held: elsewhere, ...unsaid };
}
