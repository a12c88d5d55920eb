import type { Rate } from "../door-types";
import { interval, percent } from "../parts/numbers";
import { RateBar } from "../parts/RateBar";
import { t } from "../words/words";
import css from "./Again.module.css";
import { ofBuyers } from "./buyers";

/** A cell of a table: which share came back, with its interval and the buyers behind it. */
export function AgainCell({ of, scale }: { of: Rate; scale: number }) {
  return (
    <td>
      {of.rate === null ? <span className={css.few}>{t("rate.too_few")}</span> : <b>{percent(of.rate)}</b>}
      <RateBar of={of} scale={scale} />
      <small>{of.interval !== null && interval(of.interval)}</small>
      <small>{ofBuyers(of)}</small>
    </td>
  );
}
