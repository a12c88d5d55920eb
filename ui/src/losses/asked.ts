/** From another page to the form of a loss, with the order it is about. */
import { go } from "../place";

let asked: string | null = null;

export function openLoss(orderNo: string): void {
  asked = orderNo;
  go("losses", "losses");
}

/** The order that was asked for, once. */
export function takeAsked(): string | null {
  const order = asked;
  asked = null;
  return order;
}
