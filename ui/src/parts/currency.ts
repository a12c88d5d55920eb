/** The currency that the amounts on screen are in: the shop's. */

let sign = "¥";
let code = "CNY";

/** Amounts are written with this from now on; the page of another shop begins anew. */
export function writeIn(currencySign: string, currencyCode: string): void {
  sign = currencySign;
  code = currencyCode;
}

export function currencyCode(): string {
  return code;
}

export function currencySign(): string {
  return sign;
}
