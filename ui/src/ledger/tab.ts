/** Which entries the ledger opens with: the ones asked for from another page, else the whole month. */
import type { LedgerWhich } from "../door-types";
import { go } from "../place";

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
