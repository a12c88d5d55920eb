/** Parcels that may be scanned next, kept on the phone for when its line is down. */
import { call } from "../../door";
import type { Parcel } from "../../door-types";

const KEY = "pintui.parcels";
const FRESH_MS = 5 * 60_000;
const MOST = 200;

let fetchedAt = 0;

/** Fetches them, unless that was just done. */
export async function keepParcels(): Promise<void> {
  if (Date.now() - fetchedAt < FRESH_MS) return;
  fetchedAt = Date.now();
  try {
    const parcels = await call("parcels_waiting", { shop: null, limit: MOST });
    localStorage.setItem(KEY, JSON.stringify(parcels));
  } catch {
    // a help for later: without it a scan says that it has to wait for the line
    fetchedAt = 0;
  }
}

/** The kept parcel with this number. */
export function keptParcel(scanned: string): Parcel | null {
  const text = localStorage.getItem(KEY);
  if (text === null) return null;
  const parcels: Parcel[] = JSON.parse(text);
  const number = folded(scanned);
  return (
    parcels.find(({ order_no, tracking_no }) => [order_no, tracking_no ?? ""].some((one) => folded(one) === number)) ??
    null
  );
}

function folded(number: string): string {
  return number.replaceAll(/\s/g, "").toLowerCase();
}
