/** How figures are written. Money stays whole fen; a text becomes fen digit by digit, never by a fraction. */
import type { Fen, Rate, Sum } from "../door-types";
import { t } from "../words/words";
import { currencySign, isWhole } from "./currency";

const MINUS = "\u2212";

/** In the currency of the shop on screen, unless it is another shop's. */
export function yuan(fen: Fen | null, sign: string = currencySign()): string {
  return fen === null ? "—" : `${fen < 0 ? MINUS : ""}${sign}${plainYuan(Math.abs(fen), sign)}`;
}

/** What amounts of several shops come to: one sum for each currency. */
export function sumsText(sums: Sum[]): string {
  return sums.length === 0 ? yuan(0) : sums.map((sum) => yuan(sum.fen, sum.currency_sign)).join(" + ");
}

/** For a column that says the unit in its head. */
export function plainYuan(fen: Fen, sign: string = currencySign()): string {
  if (isWhole(sign)) return count(Math.sign(fen) * Math.round(Math.abs(fen) / 100));
  const digits = String(Math.abs(fen)).padStart(3, "0");
  return `${fen < 0 ? MINUS : ""}${grouped(digits.slice(0, -2))}.${digits.slice(-2)}`;
}

/** What was typed and is no amount: it stands beside its field, no form saves it, and the core refuses it. */
export const MISTYPED: Fen = -1;

/** What a person typed as yuan; none where nothing was typed, [`MISTYPED`] where it is no amount. */
export function typedFen(typed: string, sign: string = currencySign()): Fen | null {
  const plain = typed
    .replace(sign, "")
    .replace(/[\s,，¥￥元]/g, "")
    .replace(/[０-９．]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  if (plain === "") return null;
  const found = (isWhole(sign) ? /^(\d{1,11})$/ : /^(\d{1,9})(?:\.(\d{0,2}))?$/).exec(plain);
  return found === null ? MISTYPED : Number(`${found[1]}${(found[2] ?? "").padEnd(2, "0")}`);
}

/** The same where an amount has to be above nothing. */
export function fenOf(typed: string): Fen | null {
  return above(typedFen(typed));
}

function above(amount: number | null): number | null {
  return amount !== null && amount > 0 ? amount : null;
}

/** A percentage with two decimals, in hundredths; none where it is none above nothing. */
export function typedPercent(typed: string): number | null {
  return above(typedFen(typed.replace("%", ""), ""));
}

export function plainPercent(hundredths: number): string {
  return plainYuan(hundredths, "").replace(/\.00$/, "");
}

/** Whether one of these amounts, or of those in these drafts, was mistyped. */
export function mistyped(...drafts: unknown[]): boolean {
  const inside = (draft: object) =>
    Object.entries(draft).some(
      ([name, value]) => (name.endsWith("_fen") || typeof value === "object") && mistyped(value),
    );
  return drafts.some((draft) => draft === MISTYPED || (typeof draft === "object" && draft !== null && inside(draft)));
}

/** A share that the core tells in tenths of a per cent. */
export function shareText(tenths: number): string {
  return `${(tenths / 10).toFixed(1)}%`;
}

export function count(number: number): string {
  return `${number < 0 ? MINUS : ""}${grouped(String(Math.abs(number)))}`;
}

/** From ten thousand on a key figure is shortened; its exact value stands in the tooltip. */
export function shortCount(number: number): string {
  return number >= 10_000
    ? t("number.ten_thousands", { count: (Math.floor(number / 1000) / 10).toFixed(1) })
    : count(number);
}

export function percent(share: number): string {
  return `${percentFigure(share)}%`;
}

export function percentFigure(share: number): string {
  return (Math.round(share * 10_000) / 100).toFixed(2);
}

export function interval(bounds: [number, number]): string {
  return `${percent(bounds[0])}–${percent(bounds[1])}`;
}

/** "104 / 4,812 单" */
export function ofOrders(rate: Pick<Rate, "hits" | "orders">): string {
  return t("number.of_orders", { hits: count(rate.hits), orders: count(rate.orders) });
}

export type Change = { way: "up" | "down" | "same"; points: string };

/** The difference of two shares in points; none where one of them is missing. */
export function change(now: number | null, before: number | null): Change | null {
  if (now === null || before === null) return null;
  const hundredths = Math.round((now - before) * 10_000);
  const points = `${hundredths < 0 ? MINUS : "+"}${(Math.abs(hundredths) / 100).toFixed(2)}`;
  return { way: hundredths > 0 ? "up" : hundredths < 0 ? "down" : "same", points };
}

export function bytes(size: number): string {
  if (size < 1024) return `${size} B`;
  if (size < 1024 ** 2) return `${(size / 1024).toFixed(1)} KB`;
  return size < 1024 ** 3 ? `${(size / 1024 ** 2).toFixed(1)} MB` : `${(size / 1024 ** 3).toFixed(1)} GB`;
}

/** A difference of two shares in points, signed: "−1.5 点". */
export function signedPoints(share: number): string {
  return t("number.points", { points: signed(share) });
}

/** A relative change, signed: "−27.3%". */
export function signedPercent(share: number): string {
  return `${signed(share)}%`;
}

/** A difference of two shares in points without its unit, signed: "−3.4". */
export function signed(share: number): string {
  const tenths = Math.round(share * 1000);
  return `${tenths < 0 ? MINUS : tenths > 0 ? "+" : ""}${(Math.abs(tenths) / 10).toFixed(1)}`;
}

/** An outside figure, as round as it is told: "43%". */
export function roundPercent(share: number): string {
  return `${share < 0 ? MINUS : ""}${Math.abs(Math.round(share * 100))}%`;
}

/** "3.2" of a thousand. */
export function ofThousand(share: number): string {
  return (Math.round(share * 10_000) / 10).toFixed(1);
}

/** A number with one decimal, grouped. */
export function tenths(number: number): string {
  const [whole = "0", part = "0"] = Math.abs(number).toFixed(1).split(".");
  return `${number < 0 ? MINUS : ""}${grouped(whole)}.${part}`;
}

/** "12.4 小时", or minutes where it is less than one hour. */
export function timeSpan(seconds: number): string {
  return seconds < 3600
    ? t("numbers.minutes", { count: count(Math.round(seconds / 60)) })
    : t("numbers.hours", { count: tenths(seconds / 3600) });
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A rate with its range, or just the counts where there are too few. */
export function shareOf(rate: Rate): string {
  if (rate.rate === null || rate.interval === null)
    return t("clerks.few", { hits: count(rate.hits), count: count(rate.orders) });
  return t("clerks.rate", { rate: percent(rate.rate), interval: interval(rate.interval) });
}
