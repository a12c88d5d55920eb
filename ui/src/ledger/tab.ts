/** Which entries the ledger opens with: the ones asked for from another page, else the whole month. */
import type { LedgerPart, LedgerWhich } from "../door-types";
import { go } from "../place";

/** A balance whose entries are asked for, with its name for people. */
export type PartAsked = { of: LedgerPart; name: string };
/** Shows the entries behind a figure. */
export type Show = (which: LedgerWhich, part: PartAsked | null) => void;

let asked: LedgerWhich = "month";

export function openLedger(which: LedgerWhich): void {
  asked = which;
  go("compensation");
}

/** What was asked for, once. */
export function takeAsked(): LedgerWhich {
  const which = asked;
  asked = "month";
  return which;
}
