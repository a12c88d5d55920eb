/** The currency that the amounts on screen are in: the shop's. How many decimals one has, the core tells by its sign. */
import { WHOLE_SIGNS } from "../door-types";

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

/** Whether amounts with this sign are written without decimals. */
export function isWhole(currencySign: string): boolean {
  return WHOLE_SIGNS.includes(currencySign);
}
