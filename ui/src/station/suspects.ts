/** Which product of a failed parcel a halt is about: the one that was pointed at, or the only one. */
import type { Answered } from "./bench";
import { productsOf } from "./check";

export function suspectOf({ row, check }: Answered): number | null {
  const [only, another] = productsOf(check.parcel);
  return row.fault?.product_id ?? (another === undefined ? (only?.id ?? null) : null);
}
