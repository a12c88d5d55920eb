import type { OldShare, OrdersByTimes, Rate, TimesPart } from "../door-types";
import { Card } from "../parts/Card";
import { count, interval, ofOrders, percent, yuan } from "../parts/numbers";
import { t, textOf } from "../words/words";
import css from "./Again.module.css";
import { Counted } from "./Counted";

/** Old and new customers by month. */
export function OldShares({ months }: { months: OldShare[] }) {
  return (
    <Card title={t("again.old")} note={t("again.old.note")}>
      <div className={css.scroll}>
        <table className={css.table} data-testid="again-old">
          <thead>
            <tr>
              <th className={css.name}>{t("again.month")}</th>
              <th>{t("again.old.share")}</th>
              <th>{t("again.old.orders")}</th>
              <th>{t("again.new.orders")}</th>
            </tr>
          </thead>
          <tbody>
            {[...months].reverse().map((one) => (
              <tr key={one.month}>
                <td className={css.name}>{one.month}</td>
                <td>
                  <Share of={one.old} />
                </td>
                <td>
                  <Counted
                    of={{ which: "old", month: one.month, old: true }}
                    title="again.old.orders"
                    chips={[one.month]}
                    testid={`again-old-${one.month}`}
                  >
                    {count(one.old.hits)}
                  </Counted>
                  <small>{yuan(one.old_fen)}</small>
                </td>
                <td>
                  <Counted
                    of={{ which: "old", month: one.month, old: false }}
                    title="again.new.orders"
                    chips={[one.month]}
                  >
                    {count(one.new_orders)}
                  </Counted>
                  <small>{yuan(one.new_fen)}</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={css.hint}>{t("again.old.weight")}</p>
    </Card>
  );
}

/** Do those who come again send less back? */
export function Times({ times }: { times: OrdersByTimes[] }) {
  return (
    <Card title={t("again.times")} note={t("again.times.note")}>
      <table className={css.table} data-testid="again-times">
        <thead>
          <tr>
            <th className={css.name}>{t("again.times.which")}</th>
            <th>{t("again.times.returned")}</th>
            <th>{t("again.times.quality")}</th>
          </tr>
        </thead>
        <tbody>
          {times.map((one) => (
            <tr key={one.times}>
              <td className={css.name}>
                {textOf(`again.times.${one.times}`)}
                <small>
                  <TimesCount of={one} part="all" hits={one.returned.orders} />
                </small>
              </td>
              <td>
                <Share of={one.returned} />
                <small>
                  <TimesCount of={one} part="returned" hits={one.returned.hits} />
                </small>
              </td>
              <td>
                <Share of={one.quality} />
                <small>
                  <TimesCount of={one} part="quality" hits={one.quality.hits} />
                </small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function TimesCount({ of, part, hits }: { of: OrdersByTimes; part: TimesPart; hits: number }) {
  const name = textOf(`again.times.${of.times}`) ?? of.times;
  return (
    <Counted
      of={{ which: "times", times: of.times, part }}
      title="again.behind.orders"
      chips={part === "all" ? [name] : [name, t(`again.times.${part}`)]}
      testid={`again-times-${of.times}-${part}`}
    >
      {t("again.orders", { count: count(hits) })}
    </Counted>
  );
}

/** A rate with its range, or its counts alone. */
export function Share({ of }: { of: Rate }) {
  if (of.rate === null)
    return (
      <span className={css.young}>
        {t("rate.too_few")}
        <small>{ofOrders(of)}</small>
      </span>
    );
  return (
    <>
      <b>{percent(of.rate)}</b>
      <small>{of.interval === null ? "" : interval(of.interval)}</small>
    </>
  );
}
