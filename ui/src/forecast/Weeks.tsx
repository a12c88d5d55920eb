import { useAnswer } from "../ask";
import type { PeakTooFew, YoungWeek } from "../door-types";
import { Card } from "../parts/Card";
import { count, interval, percent } from "../parts/numbers";
import { commonScale, RateBar } from "../parts/RateBar";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t } from "../words/words";
import css from "./Forecast.module.css";
import { Opened, spanText } from "./opened";
import { TooFew } from "./TooFew";

type Props = { quality: boolean; few: PeakTooFew | null; minimum: number };

/** The newest weeks: the raw figure, and beside it what it comes to once their orders have had their time. */
export function Weeks({ quality, few, minimum }: Props) {
  const shop = useShop();
  const told = useAnswer("forecast_weeks", { shop: shop.name, quality });
  return (
    <Card title={t("forecast.weeks")} note={t("forecast.weeks.note")}>
      {few !== null ? (
        <TooFew of={few} />
      ) : (
        <Settled of={told}>
          {(weeks) => (
            <table className={css.table} data-testid="forecast-weeks">
              <thead>
                <tr>
                  <th>{t("forecast.weeks.col.week")}</th>
                  <th className={css.right}>{t("forecast.col.so_far")}</th>
                  <th>{t("forecast.weeks.col.raw")}</th>
                  <th className={css.right}>{t("forecast.weeks.col.come")}</th>
                  <th>{t("forecast.weeks.col.whole")}</th>
                </tr>
              </thead>
              <tbody>
                {weeks.map((week) => (
                  <Week key={week.span[0]} of={week} quality={quality} minimum={minimum} scale={scaleOf(weeks)} />
                ))}
              </tbody>
            </table>
          )}
        </Settled>
      )}
    </Card>
  );
}

const ended = ({ so_far, whole, range }: YoungWeek) => ({ ...so_far, rate: whole, interval: range });

function scaleOf(weeks: YoungWeek[]): number {
  return commonScale(weeks.flatMap((week) => [week.so_far, ended(week)]));
}

type WeekProps = { of: YoungWeek; quality: boolean; minimum: number; scale: number };

function Week({ of, quality, minimum, scale }: WeekProps) {
  const [from, to] = of.span;
  const counted = { quality, product: null, name: "" };
  return (
    <tr data-testid={`forecast-week-${from}`}>
      <td>{spanText(of.span)}</td>
      <td className={css.right}>
        <Opened of={counted} which={{ which: "returned", from, to }}>
          {count(of.so_far.hits)}
        </Opened>
        {" / "}
        <Opened of={counted} which={{ which: "paid", from, to }}>
          {count(of.so_far.orders)}
        </Opened>
      </td>
      {of.so_far.rate === null || of.whole === null || of.range === null ? (
        <td colSpan={3} className={css.soft}>
          {t("forecast.weeks.few", { minimum: count(minimum) })}
        </td>
      ) : (
        <>
          <td>
            {percent(of.so_far.rate)} {of.so_far.interval !== null && <small>{interval(of.so_far.interval)}</small>}
            <RateBar of={of.so_far} scale={scale} />
          </td>
          <td className={css.right}>{percent(of.come).replace(/\.00%$/, "%")}</td>
          <td>
            <b>{percent(of.whole)}</b> <small>{interval(of.range)}</small>
            <RateBar of={ended(of)} scale={scale} />
          </td>
        </>
      )}
    </tr>
  );
}
