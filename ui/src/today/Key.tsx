import { ArrowDownOutlined, ArrowUpOutlined } from "@ant-design/icons";
import type { Rate, Today } from "../door-types";
import { Beside } from "../official/Beside";
import { currencySign } from "../parts/currency";
import { Figure } from "../parts/Figure";
import { change, count, interval, ofOrders, percent, plainYuan, shortCount, yuan } from "../parts/numbers";
import { commonScale, RateBar } from "../parts/RateBar";
import { windowName } from "../parts/rules";
import { known } from "../parts/sums";
import { longDay } from "../parts/time";
import { goToChecks, open } from "../place";
import { t } from "../words/words";
import { isUnclassified, Judged, Unclassified } from "./Judged";
import css from "./Key.module.css";
import { MayRise } from "./MayRise";
import { OrdersUntil } from "./OrdersUntil";
import { Untold } from "./Untold";

/** The five key figures of the day; each opens the list behind it. */
export function Key({ figures }: { figures: Today }) {
  return (
    <div className={css.row}>
      <Quality figures={figures} />
      <Returned figures={figures} />
      <Applied figures={figures} />
      <Refunded figures={figures} />
      <Checked figures={figures} />
    </div>
  );
}

function Quality({ figures }: { figures: Today }) {
  const { daily } = figures;
  const rate: Rate = { orders: daily.orders, hits: daily.quality_orders, rate: daily.rate, interval: daily.interval };
  const scale = commonScale([rate, figures.week_before]) * 1.3;
  const cohort = { date: daily.date, rule: daily.rule, product_id: null };
  const chips = [longDay(daily.date), inForce(figures)];
  const standing = figures.without_withdrawn.rate;
  const unclassified = isUnclassified(figures);
  const withdrawn = standing === null ? "" : t("key.without_withdrawn", { rate: percent(standing) });
  return (
    <section className={css.quality} aria-label={t("key.quality")}>
      <header className={css.head}>
        <h2 className={css.name} title={`${t("key.quality")} · ${inForce(figures)}`}>
          <b>{t("key.quality")}</b> · {inForce(figures)}
        </h2>
        <span className={css.official}>
          <Beside figures={figures} />
        </span>
      </header>
      <div className={css.judged}>
        <span className={css.big} data-testid="today-rate">
          {unclassified ? <Unclassified /> : <Judged rate={rate} figures={figures} />}
        </span>
        <div className={css.range}>
          {!figures.untold.no_returns && !unclassified && <RateBar of={rate} scale={scale} />}
          <span className={css.hint} title={withdrawn}>
            {unclassified && t("key.unclassified.why")}
            {!unclassified &&
              (figures.untold.no_returns ? t("key.no_returns.next") : ranged(rate, figures.minimum, withdrawn))}
          </span>
        </div>
      </div>
      <p className={css.line}>
        <span>
          <Figure
            testid="today-quality-orders"
            label={t("key.open_quality")}
            onOpen={() =>
              open({ is: "orders", title: t("key.quality_orders"), chips, question: { which: "quality", ...cohort } })
            }
          >
            {count(daily.quality_orders)}
          </Figure>
          {" / "}
          <Figure
            testid="today-orders"
            label={t("key.open_cohort")}
            onOpen={() =>
              open({ is: "orders", title: t("key.cohort"), chips, question: { which: "cohort", ...cohort } })
            }
          >
            {t("number.orders", { count: count(daily.orders) })}
          </Figure>
        </span>
        <Compared now={rate.rate} before={figures.untold.no_returns ? null : figures.week_before.rate} />
        <OrdersUntil figures={figures} />
        <Untold figures={figures} />
        {rate.orders > 0 && !figures.untold.no_returns && <MayRise figures={figures} />}
      </p>
    </section>
  );
}

function ranged(rate: Rate, minimum: number, withdrawn: string): string {
  if (rate.interval === null) return t("rate.missing", { minimum });
  return `${interval(rate.interval)} · ${withdrawn}`;
}

function Returned({ figures }: { figures: Today }) {
  const { daily, returned } = figures;
  const behind = () =>
    open({
      is: "orders",
      title: t("key.returned_orders"),
      chips: [longDay(daily.date), inForce(figures)],
      question: { which: "returned", date: daily.date, rule: daily.rule },
    });
  return (
    <section className={css.card} aria-label={t("key.returned")}>
      <h2 className={css.name}>{t("key.returned")}</h2>
      <span className={css.figure}>
        <Judged rate={returned} figures={figures} />
      </span>
      <p className={css.line}>
        <Figure onOpen={behind}>{ofOrders(returned)}</Figure>
      </p>
      <p className={css.line}>
        <Compared now={returned.rate} before={figures.untold.no_returns ? null : figures.returned_week_before.rate} />
      </p>
    </section>
  );
}

function Applied({ figures }: { figures: Today }) {
  const { date, applied } = figures.daily;
  const chips = [t("key.chip.applied", { day: longDay(date) })];
  return (
    <section className={css.card} aria-label={t("key.applied")}>
      <h2 className={css.name}>{t("key.applied")}</h2>
      <span className={css.figure} title={count(applied.cases)}>
        <Figure
          onOpen={() => open({ is: "cases", title: t("key.applied"), chips, question: { which: "applied_on", date } })}
        >
          {shortCount(applied.cases)}
        </Figure>
        <small>{t("number.unit.orders")}</small>
      </span>
      <p className={css.line}>
        <Figure
          onOpen={() =>
            open({
              is: "cases",
              title: t("key.applied"),
              chips: [...chips, t("reason.quality")],
              question: { which: "quality_applied_on", date },
            })
          }
        >
          {t("key.applied.quality", { count: count(applied.quality_cases) })}
        </Figure>
      </p>
      <p className={css.hint}>{asked(figures)}</p>
    </section>
  );
}

function asked({ daily: { applied }, applied_unknown }: Today): string {
  const money = t("key.applied.money", { money: yuan(applied.refund_requested_fen) });
  switch (known(applied.cases, applied_unknown)) {
    case "all":
      return money;
    case "some":
      return `${money} · ${t("key.money.some_unknown", { count: count(applied_unknown) })}`;
    case "none":
      return t("case.money.unknown");
  }
}

function Refunded({ figures }: { figures: Today }) {
  const { date, refunded } = figures.daily;
  const [whole, cents] = plainYuan(refunded.amount_fen).split(".");
  const told = known(refunded.cases, figures.refunded_unknown);
  const behind = () =>
    open({
      is: "cases",
      title: t("key.refunded"),
      chips: [t("key.chip.refunded", { day: longDay(date) })],
      question: { which: "refunded_on", date },
    });
  return (
    <section className={css.card} aria-label={t("key.refunded")}>
      <h2 className={css.name}>{t("key.refunded")}</h2>
      <span className={css.figure}>
        {told === "none" ? (
          <span className={css.few}>{t("case.money.unknown")}</span>
        ) : (
          <Figure onOpen={behind}>
            {currencySign()}
            {whole}
            {cents !== undefined && <small>.{cents}</small>}
          </Figure>
        )}
      </span>
      <p className={css.line}>
        <Figure onOpen={behind}>{t("number.orders", { count: count(refunded.cases) })}</Figure>
      </p>
      {told === "some" && (
        <p className={css.hint}>{t("key.money.some_unknown", { count: count(figures.refunded_unknown) })}</p>
      )}
      {figures.undated.cases > 0 && (
        <p className={css.hint} data-testid="refunded-undated">
          {t("key.refunded.undated", {
            count: count(figures.undated.cases),
            money: yuan(figures.undated.amount_fen),
          })}
        </p>
      )}
    </section>
  );
}

function Checked({ figures }: { figures: Today }) {
  const day = figures.daily.date;
  return (
    <section className={css.card} aria-label={t("key.checked")}>
      <h2 className={css.name}>{t("key.checked")}</h2>
      <span className={css.figure}>
        <Figure onOpen={() => goToChecks({ from: day, to: day, result: "all" })}>
          {shortCount(figures.checks_done)}
        </Figure>
        <small>{t("number.unit.times")}</small>
      </span>
      <p className={figures.checks_failed > 0 ? css.failed : css.line}>
        <Figure onOpen={() => goToChecks({ from: day, to: day, result: "failed" })}>
          {t("key.checked.failed", { count: count(figures.checks_failed) })}
        </Figure>
      </p>
    </section>
  );
}

/** A rise is amber, never red. */
function Compared({ now, before }: { now: number | null; before: number | null }) {
  const changed = change(now, before);
  if (changed === null) return null;
  if (changed.way === "same") return <span className={css.hint}>{t("key.same")}</span>;
  return (
    <span className={changed.way === "up" ? css.up : css.hint} title={t("key.changed", { points: changed.points })}>
      {changed.way === "up" ? <ArrowUpOutlined aria-hidden /> : <ArrowDownOutlined aria-hidden />}{" "}
      {t("key.changed", { points: changed.points })}
    </span>
  );
}

function inForce({ rules, daily }: Today): string {
  const rule = rules.find(({ id }) => id === daily.rule);
  return rule === undefined ? daily.rule : windowName(rule);
}
