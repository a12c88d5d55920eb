/** Which entries the ledger opens with: the ones asked for from another page, else the whole month. */
import type { LedgerPart, LedgerWhich } from "../door-types";
import { go } from "../place";

/** A balance whose entries are asked for, with its name for people. */
export type PartAsked = { of: LedgerPart; name: string };
/** Shows the entries behind a figure. */
export type Show = (which: LedgerWhich, part: PartAsked | null) => void;

type Asked = { which: LedgerWhich; month: string | null };
const USUAL: Asked = { which: "month", month: null };

let asked = USUAL;

/** Opens the ledger on these entries, of another month than the present one where it is named. */
export function openLedger(which: LedgerWhich, month: string | null = null): void {
  asked = { which, month };
  go("compensation");
}

/** What was asked for, once. */
export function takeAsked(): Asked {
  const taken = asked;
  asked = USUAL;
  return taken;
}
