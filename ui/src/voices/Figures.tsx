import { useAnswer } from "../ask";
import type { CallSums, Rate } from "../door-types";
import { Card } from "../parts/Card";
import { Nothing } from "../parts/Nothing";
import { count, percent } from "../parts/numbers";
import { RateBar } from "../parts/RateBar";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { dayOf, daysBefore, useNow } from "../parts/time";
import { t, textOf } from "../words/words";
import { Stated } from "./Stated";
import css from "./Voices.module.css";

const DAYS = 30;

/** What the calls of the last month came to, with outside figures named as such. */
export function Figures() {
  const shop = useShop();
  const today = dayOf(useNow());
  const figures = useAnswer("call_figures", { shop: shop.name, from: daysBefore(today, DAYS - 1), to: today });
  return (
    <Card title={t("figures.title")} note={figures.data && t("figures.note", { cases: count(figures.data.cases) })}>
      <Settled of={figures}>
        {(sums) =>
          sums.cases === 0 ? <Nothing title={t("figures.none")} text={t("figures.none.text")} /> : <Sums sums={sums} />
        }
      </Settled>
    </Card>
  );
}

function Sums({ sums }: { sums: CallSums }) {
  const [low, high] = sums.kept_reference;
  const others = sums.outcomes.filter((one) => one.outcome !== "kept");
  return (
    <div className={css.figures} data-testid="call-figures">
      <One name={t("figures.kept")} rate={sums.kept} />
      <p className={css.soft}>
        {others.map((one) => `${t(`call.outcome.${one.outcome}`)} ${count(one.cases)}`).join(" · ")}
      </p>
      <p className={css.soft}>{t("figures.reference.band", { low: whole(low), high: whole(high) })}</p>
      <h3>{t("figures.classes")}</h3>
      {sums.classes
        .filter((one) => one.rate.hits > 0)
        .map((one) => (
          <One
            key={one.class}
            name={textOf(`callback.class.${one.class}`) ?? one.class}
            rate={one.rate}
            beside={one.reference === null ? null : t("figures.reference", { share: whole(one.reference) })}
          />
        ))}
      <One name={t("figures.agreement")} rate={sums.agreement} />
      <One name={t("figures.same_class")} rate={sums.same_class} />
      <Stated sums={sums} />
      <h3>{t("figures.clerks")}</h3>
      {sums.clerks.map(({ clerk, pace }) => (
        <p key={clerk} className={css.clerk}>
          <b>{t("calls.clerk.is", { name: clerk })}</b>
          <span>{t("figures.clerk", { calls: count(pace.calls), median: pace.median ?? "—" })}</span>
          <span>
            {t("figures.within", { hits: count(pace.within.hits), all: count(pace.within.orders) })}
            {pace.within.rate !== null && ` · ${percent(pace.within.rate)}`}
          </span>
        </p>
      ))}
    </div>
  );
}

function One({ name, rate, beside = null }: { name: string; rate: Rate; beside?: string | null }) {
  return (
    <div className={css.rate}>
      <span>{name}</span>
      <b>{rate.rate === null ? "—" : percent(rate.rate)}</b>
      <RateBar of={rate} scale={1} />
      <span className={css.soft}>
        {rate.rate === null
          ? t("figures.few", { hits: count(rate.hits), all: count(rate.orders) })
          : `${count(rate.hits)} / ${count(rate.orders)}`}
        {beside !== null && ` · ${beside}`}
      </span>
    </div>
  );
}

function whole(share: number): string {
  return `${Math.round(share * 100)}%`;
}
