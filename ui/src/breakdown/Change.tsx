import type { Breakdown, BreakdownGroup } from "../door-types";
import { Figure } from "../parts/Figure";
import { count, percent, signed, signedPoints } from "../parts/numbers";
import { t } from "../words/words";
import css from "./Breakdown.module.css";
import { openCount } from "./opened";

/** The rate against the window before: quiet where it may be chance, and the counts of then below it. */
export function Change({ told, group }: { told: Breakdown; group: BreakdownGroup }) {
  const { first, difference, interval, verdict } = group.change;
  const shown = verdict === "higher" || verdict === "lower";
  const then = (what: "quality" | "orders", number: number) => (
    <Figure onOpen={() => openCount(told, group, t(`breakdown.col.${what}`), { what }, "before")}>
      {count(number)}
    </Figure>
  );
  return (
    <>
      {difference === null || interval === null ? (
        <span className={css.few}>—</span>
      ) : (
        <span
          className={shown ? css.shown : css.few}
          title={`${t(`compared.verdict.${verdict}`)} · ${signed(interval[0])} ~ ${signed(interval[1])}`}
        >
          {verdict === "higher" ? "↑ " : verdict === "lower" ? "↓ " : ""}
          {signedPoints(difference)}
        </span>
      )}
      <small title={first.rate === null ? t("rate.too_few") : percent(first.rate)}>
        {then("quality", first.hits)}/{then("orders", first.orders)}
      </small>
    </>
  );
}
