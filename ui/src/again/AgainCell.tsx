import type { AgainWho, Rate } from "../door-types";
import { interval, percent } from "../parts/numbers";
import { RateBar } from "../parts/RateBar";
import type { AgainFigure } from "../place";
import { t } from "../words/words";
import css from "./Again.module.css";
import { Buyers } from "./Counted";

type Props = {
  of: Rate;
  scale: number;
  figure: (who: AgainWho) => AgainFigure;
  chips: string[];
  testid: string;
};

/** A cell of a table: which share came back, with its interval and the buyers behind it. */
export function AgainCell({ of, scale, figure, chips, testid }: Props) {
  return (
    <td>
      {of.rate === null ? <span className={css.few}>{t("rate.too_few")}</span> : <b>{percent(of.rate)}</b>}
      <RateBar of={of} scale={scale} />
      <small>{of.interval !== null && interval(of.interval)}</small>
      <small>
        <Buyers of={of} figure={figure} chips={chips} testid={testid} />
      </small>
    </td>
  );
}
