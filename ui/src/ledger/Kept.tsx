import { useState } from "react";
import { useAnswer } from "../ask";
import type { PlaySums, Rate } from "../door-types";
import { Card } from "../parts/Card";
import { shopToday } from "../parts/DatePicker";
import { DayRange } from "../parts/DayRange";
import { Nothing } from "../parts/Nothing";
import { count, interval, ofOrders, percent, yuan } from "../parts/numbers";
import { commonScale, RateBar } from "../parts/RateBar";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { dayOf, daysBefore, shopNow } from "../parts/time";
import { t, textOf } from "../words/words";
import css from "./Ledger.module.css";

const SPAN = 90;

/** What handling has kept: sales saved with their range, by way, and whether buyers came again. */
export function Kept() {
  const shop = useShop();
  const today = dayOf(shopNow());
  const [days, setDays] = useState<[string, string]>([daysBefore(today, SPAN), today]);
  const sums = useAnswer("play_figures", { shop: shop.name, from: days[0], to: days[1] });
  return (
    <Card
      title={t("kept.title")}
      note={t("kept.note")}
      extra={
        <DayRange
          of={days}
          without={(day) => day.isAfter(shopToday(), "day")}
          onChange={(from, to) => setDays([from, to])}
          label={t("kept.days")}
        />
      }
    >
      <Settled of={sums}>
        {(of) => (of.handled === 0 ? <Nothing title={t("kept.none")} text={t("kept.none.text")} /> : <Told of={of} />)}
      </Settled>
    </Card>
  );
}

function Told({ of }: { of: PlaySums }) {
  const scale = commonScale([of.kept, of.offers, ...of.ways.flatMap((way) => [way.kept, way.again])]);
  const [low, high] = of.kept_reference;
  return (
    <div className={css.kept} data-testid="kept">
      <div className={css.shares}>
        <Share name={t("kept.title")} of={of.kept} scale={scale} />
        <Share name={t("kept.offers")} of={of.offers} scale={scale} />
        <p className={css.soft}>
          {t("kept.handled", { count: count(of.handled), young: count(of.young) })} ·{" "}
          {t("kept.reference", { low: Math.round(low * 100), high: Math.round(high * 100) })}
        </p>
        <p>
          <b>{t("kept.exchanges", { count: count(of.exchanges) })}</b>
          <span className={css.soft}> {t("kept.exchanges.text")}</span>
        </p>
        <p className={css.soft}>
          {t("kept.lost", { count: count(of.lost) })} · {t("kept.skipped", { count: count(of.skipped) })} ·{" "}
          {t("kept.given", { money: yuan(of.given_fen) })}
        </p>
      </div>
      <table className={css.table}>
        <thead>
          <tr>
            <th>{t("kept.way")}</th>
            <th className={css.right}>{t("kept.cases")}</th>
            <th>{t("kept.rate")}</th>
            <th>{t("kept.again")}</th>
            <th>{t("kept.content")}</th>
          </tr>
        </thead>
        <tbody>
          {of.ways.map((way) => (
            <tr key={way.play}>
              <td>{textOf(`plays.way.${way.play}`) ?? way.play}</td>
              <td className={css.right}>{count(way.cases)}</td>
              <td>{shareOf(way.kept)}</td>
              <td>{shareOf(way.again)}</td>
              <td>{shareOf(way.content)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Share({ name, of, scale }: { name: string; of: Rate; scale: number }) {
  return (
    <div className={css.share}>
      <span>{name}</span>
      <RateBar of={of} scale={scale} />
      <span>{shareOf(of)}</span>
    </div>
  );
}

/** A rate with its range, or the counts where there are too few. */
export function shareOf(of: Rate): string {
  if (of.orders === 0) return "—";
  if (of.rate === null || of.interval === null) return t("rate.too_few_of", { of: ofOrders(of) });
  return t("clerks.rate", { rate: `${percent(of.rate)} (${ofOrders(of)})`, interval: interval(of.interval) });
}
