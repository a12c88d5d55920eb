import { dayOf, monthBefore, shopNow } from "./time";

/** The month that is over, or the last one with data where that lies further back. */
export function usualMonth(until: string | undefined): string {
  const over = monthBefore(dayOf(shopNow()).slice(0, 7));
  return until !== undefined && until < over ? until : over;
}
