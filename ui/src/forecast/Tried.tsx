import { useAnswer } from "../ask";
import type { ForecastTried, TriedMonth } from "../door-types";
import { Card } from "../parts/Card";
import { Nothing } from "../parts/Nothing";
import { count, percent, tenths } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { monthName } from "../parts/time";
import { t } from "../words/words";
import { about } from "./Ahead";
import css from "./Forecast.module.css";
import { Opened } from "./opened";

/** Each past month as it would have been foretold on its eve, beside what came and what the month before would have said. */
export function Tried({ quality, minimum }: { quality: boolean; minimum: number }) {
  const shop = useShop();
  const told = useAnswer("forecast_tried", { shop: shop.name, quality });
  return (
    <Card title={t("forecast.tried")} note={t("forecast.tried.note")}>
      <Settled of={told}>
        {(tried) =>
          tried.months.length === 0 ? (
            <Nothing title={t("forecast.tried.none")} text={t("forecast.tried.none.text")} />
          ) : (
            <>
              <Verdict of={tried} minimum={minimum} />
              <Months of={tried.months} quality={quality} />
            </>
          )
        }
      </Settled>
    </Card>
  );
}

type VerdictProps = { of: ForecastTried; minimum: number };

function Verdict({ of: { inside, error, usual_error, verdict }, minimum }: VerdictProps) {
  const counts = { inside: count(inside.hits), of: count(inside.orders) };
  return (
    <div className={css.verdict}>
      <p>
        <b data-testid="forecast-verdict">{t(`forecast.tried.verdict.${verdict}`, { minimum: count(minimum) })}</b>
      </p>
      <p data-testid="forecast-inside">
        {inside.rate === null
          ? t("forecast.tried.inside.few", { ...counts, minimum: count(minimum) })
          : t("forecast.tried.inside", { ...counts, rate: percent(inside.rate) })}
      </p>
      <p>{t("forecast.tried.error", { error: tenths(error), usual: tenths(usual_error) })}</p>
    </div>
  );
}

function Months({ of, quality }: { of: TriedMonth[]; quality: boolean }) {
  return (
    <table className={css.table} data-testid="forecast-tried">
      <thead>
        <tr>
          <th>{t("forecast.tried.col.month")}</th>
          <th>{t("forecast.tried.col.told")}</th>
          <th className={css.right}>{t("forecast.tried.col.came")}</th>
          <th>{t("forecast.tried.col.within")}</th>
          <th className={css.right}>{t("forecast.tried.col.usual")}</th>
          <th className={css.right}>{t("forecast.tried.col.inside")}</th>
        </tr>
      </thead>
      <tbody>
        {of.map(({ month, span: [from, to], told, came, usual, within, inside }) => (
          <tr key={month}>
            <td>{monthName(month)}</td>
            <td>
              {t("forecast.expected", { expected: about(told.expected) })}{" "}
              <small>{t("forecast.range", { low: count(told.range[0]), high: count(told.range[1]) })}</small>
            </td>
            <td className={css.right}>
              <Opened of={{ quality, product: null, name: "" }} which={{ which: "came", from, to }}>
                {count(came)}
              </Opened>
            </td>
            <td>{t(within ? "forecast.tried.within" : "forecast.tried.outside")}</td>
            <td className={css.right}>{about(usual)}</td>
            <td className={css.right}>
              {count(inside.hits)} / {count(inside.orders)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
