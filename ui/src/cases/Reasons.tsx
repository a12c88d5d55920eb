import { useState } from "react";
import { useAnswer } from "../ask";
import type { Confusion, ReasonsSheet } from "../door-types";
import { Card } from "../parts/Card";
import { DayRange } from "../parts/DayRange";
import { classText } from "../parts/marks";
import { Nothing } from "../parts/Nothing";
import { count, interval, percent } from "../parts/numbers";
import { commonScale, RateBar } from "../parts/RateBar";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { dayOf, daysBefore, shopNow } from "../parts/time";
import { t } from "../words/words";
import css from "./Learn.module.css";
import { Points } from "./Points";

/** How often what was stated is what was confirmed and found, and what is disputed most. */
export function Reasons() {
  const shop = useShop();
  const today = dayOf(shopNow());
  const [days, setDays] = useState<[string, string]>([daysBefore(today, 89), today]);
  const sheet = useAnswer("reasons_beside", { shop: shop.name, from: days[0], to: days[1] });
  return (
    <div className={css.stack}>
      <Card
        title={t("beside.title")}
        note={t("beside.note")}
        extra={<DayRange of={days} onChange={(from, to) => setDays([from, to])} />}
      >
        <Settled of={sheet}>
          {(answer) =>
            answer.confirmed.both + answer.found.both === 0 ? (
              <Nothing title={t("beside.none")} text={t("beside.none.text")} />
            ) : (
              <>
                <Rates sheet={answer} />
                <div className={css.two}>
                  <Matrix title={t("beside.confirmed")} of={answer.confirmed} />
                  <Matrix title={t("beside.found")} of={answer.found} />
                </div>
              </>
            )
          }
        </Settled>
      </Card>
      <Points from={days[0]} to={days[1]} />
    </div>
  );
}

function Rates({ sheet }: { sheet: ReasonsSheet }) {
  const rates = [
    ["stated", sheet.stated_rate],
    ["found", sheet.found_rate],
  ] as const;
  const scale = commonScale(rates.map(([, rate]) => rate));
  const [one, other] = [sheet.stated_rate.interval, sheet.found_rate.interval];
  const apart = one !== null && other !== null && (one[1] < other[0] || other[1] < one[0]);
  return (
    <section className={css.rates} data-testid="reasons-rates">
      {rates.map(([name, rate]) => (
        <div key={name}>
          <span>{t(`beside.rate.${name}`)}</span>
          <b>{rate.rate === null ? t("clerks.few", { hits: rate.hits, count: rate.orders }) : percent(rate.rate)}</b>
          <RateBar of={rate} scale={scale} />
          <span className={css.soft}>
            {rate.interval === null ? "" : interval(rate.interval)} {count(rate.hits)} / {count(rate.orders)}
          </span>
        </div>
      ))}
      <p className={css.soft}>
        {t("beside.rate.of", { count: count(sheet.found_orders) })} ·{" "}
        {t("beside.all_differ", { count: count(sheet.all_differ) })}
        {one !== null && other !== null && ` · ${t(apart ? "beside.rate.differ" : "beside.rate.same")}`}
      </p>
    </section>
  );
}

/** A row for each class that was stated, a column for each that is known; on the diagonal the classes agree. */
function Matrix({ title, of }: { title: string; of: Confusion }) {
  const classes = [...new Set(of.pairs.flatMap((pair) => [pair.stated, pair.known]))].sort();
  const cases = (stated: string, known: string) =>
    of.pairs.find((pair) => pair.stated === stated && pair.known === known)?.cases ?? 0;
  const agree =
    of.agree.rate === null || of.agree.interval === null
      ? t("beside.agree.few", { hits: of.agree.hits, count: of.both })
      : t("beside.agree", { rate: percent(of.agree.rate), interval: interval(of.agree.interval) });
  return (
    <section>
      <h3>{title}</h3>
      <p className={css.soft}>
        {t("beside.both", { count: count(of.both) })}
        {of.both > 0 && ` · ${agree} · ${t("beside.same_class", { hits: count(of.same_class.hits) })}`}
        {of.kappa !== null && ` · ${t("beside.kappa", { kappa: of.kappa.toFixed(2) })}`}
      </p>
      {of.both > 0 && (
        <table className={css.matrix}>
          <thead>
            <tr>
              <th>{t("beside.row")}</th>
              {classes.map((known) => (
                <th key={known}>{classText(known)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {classes.map((stated) => (
              <tr key={stated}>
                <th>{classText(stated)}</th>
                {classes.map((known) => (
                  <td key={known} className={stated === known ? css.same : undefined}>
                    {cases(stated, known) === 0 ? "" : count(cases(stated, known))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
