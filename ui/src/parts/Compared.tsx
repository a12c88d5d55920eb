import type { Comparison } from "../door-types";
import { t } from "../words/words";
import css from "./Compared.module.css";
import { count, ofOrders, percent } from "./numbers";
import { commonScale, RateBar } from "./RateBar";

/** Two rates under each other on one scale, and in words what may be said of their difference. */
export function Compared({ of, names }: { of: Comparison; names: [string, string] }) {
  const scale = commonScale([of.with, of.without]);
  return (
    <div className={css.compared}>
      {[of.with, of.without].map((rate, at) => (
        <div key={names[at]} className={css.side}>
          <span>{names[at]}</span>
          <b>{rate.rate === null ? "—" : percent(rate.rate)}</b>
          <RateBar of={rate} scale={scale} />
          <span className={css.of}>{ofOrders(rate)}</span>
        </div>
      ))}
      <p className={of.verdict === "not_shown" || of.verdict === "too_few" ? css.open : css.said}>{verdictOf(of)}</p>
      {of.needed !== null && <p className={css.of}>{t("verdict.needed", { needed: count(of.needed) })}</p>}
    </div>
  );
}

function verdictOf(of: Comparison): string {
  if (of.difference === null || of.interval === null) return t("verdict.too_few");
  const points = of.verdict === "not_shown" ? signed(of.difference) : (Math.abs(of.difference) * 100).toFixed(1);
  return t(`verdict.${of.verdict}`, { points, low: signed(of.interval[0]), high: signed(of.interval[1]) });
}

/** −1.9: a difference in points. */
function signed(share: number): string {
  const points = (Math.abs(share) * 100).toFixed(1);
  return points === "0.0" ? points : `${share < 0 ? "\u2212" : "+"}${points}`;
}
