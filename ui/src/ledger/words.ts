/** Words of the ledger whose keys are made from codes of the core. */
import type { LedgerKind, LedgerRow, LedgerWay } from "../door-types";
import { classText } from "../parts/marks";
import { textOf } from "../words/words";

export const kindName = (kind: string) => textOf(`ledger.kind.${kind}`) ?? kind;
export const wayName = (way: string) => textOf(`ledger.way.${way}`) ?? way;
export const liableName = (liable: string) => textOf(`ledger.liable.${liable}`) ?? liable;
export const causeName = classText;

/** Whether something of an entry can still be paid. */
export const waits = ({ state }: LedgerRow) => state === "promised" || state === "overdue";

/** Whether an entry can be countered: it is one of the ledger's own, and something of it is left. */
export const stands = (row: LedgerRow) => row.source === "entry" && row.counters === null && row.left_fen > 0;

/** A part of the price goes back only in a case: it is given there. */
export const OF_ORDER: readonly LedgerKind[] = ["thanks", "freight", "trouble", "goods_again", "gift", "coupon"];
/** How each kind reaches a buyer, the usual way first; none leads past the platform. */
export const WAYS: Record<LedgerKind, readonly LedgerWay[]> = {
  refund_part: ["refund", "transfer"],
  freight: ["transfer", "refund"],
  thanks: ["transfer", "refund"],
  trouble: ["transfer", "refund"],
  goods_again: ["parcel"],
  coupon: ["coupon"],
  gift: ["parcel"],
};
