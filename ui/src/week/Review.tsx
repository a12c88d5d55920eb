import { useAnswer } from "../ask";
import type { Day, Rate, WeekReview, WeekSheet } from "../door-types";
import { Card } from "../parts/Card";
import { Compared } from "../parts/Compared";
import { Figure } from "../parts/Figure";
import { count, interval, ofOrders, percent } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { longDay, shortDay, useNow } from "../parts/time";
import { isOver } from "../parts/week";
import { open } from "../place";
import { useShopRule } from "../today/queries";
import { t, textOf } from "../words/words";
import css from "./Week.module.css";

/** The rate before and after, orders of the same age side by side, and what was done in between. */
export function Review({ of }: { of: WeekSheet }) {
  const shop = useShop();
  const [rule] = useShopRule(shop.name);
  const review = useAnswer("week_review", { shop: shop.name, rule });
  return (
    <Settled of={review}>
      {(told) => (
        <Card title={t("week.review")} note={t("week.review.note", { rule: nameOf(told.rule) })}>
          <div className={css.review} data-testid="week-review">
            <Rates of={told} over={isOver(of)} />
            <Sides of={told} />
            <Deeds of={told} />
          </div>
        </Card>
      )}
    </Settled>
  );
}

function nameOf(rule: string): string {
  return textOf(`rule.${rule}`) ?? rule;
}

function Rates({ of, over }: { of: WeekReview; over: boolean }) {
  const now = useNow();
  return (
    <section>
      <div className={css.rates}>
        <OfDay name={t("week.review.before")} on={of.before_on} rule={of.rule} rate={of.before} testid="week-before" />
        <OfDay
          name={t(over ? "week.review.after" : "week.review.now")}
          on={of.after_on}
          rule={of.rule}
          rate={of.after}
          testid="week-after"
        />
      </div>
      {of.skipped_days !== null && <p className={css.soft}>{t("week.review.skipped", { days: of.skipped_days })}</p>}
      {of.skipped_days === null && of.shared_days > 0 && (
        <p className={css.soft}>{t("week.review.shared", { days: of.shared_days })}</p>
      )}
      {of.young > 0 && (
        <p className={css.warn} data-testid="week-young">
          {t("week.review.young", { count: count(of.young), on: shortDay(of.full_on, now) })}
        </p>
      )}
    </section>
  );
}

type OfDayProps = { name: string; on: Day; rule: string; rate: Rate; testid: string };

function OfDay({ name, on, rule, rate, testid }: OfDayProps) {
  const now = useNow();
  const show = () =>
    open({
      is: "orders",
      title: t("key.cohort"),
      chips: [longDay(on), nameOf(rule)],
      question: { which: "cohort", date: on, rule, product_id: null },
    });
  return (
    <div className={css.rate}>
      <span className={css.soft}>
        {name} · {shortDay(on, now)}
      </span>
      <b data-testid={testid}>{rate.rate === null ? t("rate.too_few") : percent(rate.rate)}</b>
      <span className={css.soft}>{rate.interval === null ? "" : interval(rate.interval)}</span>
      <Figure onOpen={show} label={t("key.open_cohort")}>
        {ofOrders(rate)}
      </Figure>
    </div>
  );
}

function Sides({ of }: { of: WeekReview }) {
  const now = useNow();
  return (
    <section>
      <h3>{t("week.review.sides")}</h3>
      {of.age === null ? (
        <p className={css.soft}>{t("week.review.too_young", { on: shortDay(of.last_on, now) })}</p>
      ) : (
        <>
          <Compared
            of={of.sides}
            first={{ name: t("week.review.first") }}
            second={{ name: t("week.review.second") }}
            testid="week-sides"
          />
          <p className={css.soft}>
            {t("week.review.age", { age: of.age })} {of.young === 0 && t("week.review.full")}
          </p>
        </>
      )}
      <p className={css.soft}>{t("week.review.other")}</p>
    </section>
  );
}

function Deeds({ of }: { of: WeekReview }) {
  return (
    <section className={css.whole}>
      <h3>{t("week.review.done")}</h3>
      <dl className={css.deeds}>
        {of.done.map(({ task, times }) => (
          <div key={task}>
            <dt>{t(`week.task.${task}`)}</dt>
            <dd>{t("week.times", { times: count(times) })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
