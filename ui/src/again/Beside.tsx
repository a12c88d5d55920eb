import type { Comparison } from "../door-types";
import { signed, signedPoints } from "../parts/numbers";
import { t } from "../words/words";
import css from "./Again.module.css";

/** What may be said of a group beside another: which way they differ, and how far with its range. */
export function Beside({ of }: { of: Comparison }) {
  if (of.difference === null || of.interval === null) return <span className={css.young}>—</span>;
  return (
    <span className={css.beside} data-verdict={of.verdict}>
      {of.verdict === "lower" ? "↓ " : of.verdict === "higher" ? "↑ " : ""}
      {t(`again.verdict.${of.verdict}`)}
      <small>
        {t("again.between", {
          difference: signedPoints(of.difference),
          low: signed(of.interval[0]),
          high: signed(of.interval[1]),
        })}
      </small>
    </span>
  );
}
