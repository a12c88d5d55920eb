import type { Rate } from "../door-types";
import { t } from "../words/words";
import { interval, ofOrders, percent } from "./numbers";
import css from "./RateBar.module.css";

type Shown = Pick<Rate, "rate" | "interval" | "hits" | "orders">;

/** A rate with its honest range: the point, and caps where the 95 % interval ends; a line where the whole lies. Too few orders: dashes. */
export function RateBar({ of, scale, average = null }: { of: Shown; scale: number; average?: number | null }) {
  const place = (share: number) => `${Math.min(100, (share / scale) * 100)}%`;
  if (of.rate === null) {
    return <span className={css.none} role="img" aria-label={t("rate.too_few_of", { of: ofOrders(of) })} />;
  }
  const words =
    of.interval === null
      ? percent(of.rate)
      : t("rate.with_interval", { rate: percent(of.rate), interval: interval(of.interval) });
  return (
    <span className={css.bar} role="img" aria-label={words} title={words}>
      {of.interval !== null && (
        <span
          className={css.span}
          style={{ left: place(of.interval[0]), right: `calc(100% - ${place(of.interval[1])})` }}
        />
      )}
      {average !== null && <span className={css.average} style={{ left: place(average) }} />}
      <span className={css.point} style={{ left: place(of.rate) }} />
    </span>
  );
}

/** Room for the widest of them, so that bars under each other can be compared. */
export function commonScale(rates: readonly Shown[]): number {
  return Math.max(0.02, ...rates.map((rate) => (rate.rate === null ? 0 : (rate.interval?.[1] ?? rate.rate) * 1.08)));
}
