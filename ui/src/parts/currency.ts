/** The sign of the currency that the amounts on screen are in: the shop's. */

let sign = "¥";

/** Amounts are written with this from now on; the page of another shop begins anew. */
export function writeIn(currencySign: string): void {
  sign = currencySign;
}

export function currencySign(): string {
  return sign;
}
