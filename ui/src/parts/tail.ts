import { t } from "../words/words";

const BY_HAND = /^HAND-(\d+)$/;

/** The last four figures by which people know an order; what was entered by hand has only its own number. */
export function tailOf(number: string): string {
  const own = BY_HAND.exec(number)?.[1];
  return own === undefined ? number.slice(-4) : t("case.hand.number", { own });
}
