import { Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { Day, ReturnTimes } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { Nothing } from "../parts/Nothing";
import { count, interval, percent, roundPercent } from "../parts/numbers";
import { commonScale, RateBar } from "../parts/RateBar";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { longDay } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import { Bars } from "./Bars";
import css from "./Breakdown.module.css";
import type { Histogram } from "./names";
import { Responses } from "./Responses";
import { Timeline } from "./Timeline";

const HISTOGRAMS: Histogram[] = ["days", "weekdays", "hours"];

/** When returns come, and how many of them within the seven days. */
export function Times({ date, rule }: { date: Day | null; rule: string | null }) {
  const shop = useShop();
  const times = useAnswer("return_times", { shop: shop.name, date, rule });
  return (
    <>
      <Timeline date={date} />
      <Settled of={times}>{(told) => <Shown told={told} />}</Settled>
    </>
  );
}

function Shown({ told }: { told: ReturnTimes }) {
  const [as, setAs] = useState<"chart" | "table">("chart");
  if (told.cases === 0) {
    return (
      <Card>
        <Nothing title={t("times.none")} text={t("breakdown.empty.text")} />
      </Card>
    );
  }
  const [from, to] = told.window;
  const sum = t("times.cases", { from: longDay(from), to: longDay(to), count: count(told.cases) });
  const all = () =>
    open({
      is: "cases",
      title: sum,
      chips: [longDay(told.date)],
      question: { which: "applied_between", from, to, reasons: null },
    });
  return (
    <div className={css.times} data-testid="times">
      <Card
        title={
          <Figure onOpen={all} testid="times-cases">
            {sum}
          </Figure>
        }
        note={as === "chart" ? t("times.how") : undefined}
        extra={
          <Button
            type="link"
            size="small"
            onClick={() => setAs(as === "chart" ? "table" : "chart")}
            data-testid="times-as"
          >
            {t(as === "chart" ? "chart.table" : "chart.chart")}
          </Button>
        }
      >
        <Week told={told} />
      </Card>
      {HISTOGRAMS.map((of) => (
        <Bars key={of} of={of} bars={told[of]} as={as} />
      ))}
      <Responses bands={told.responses} date={told.date} />
    </div>
  );
}

/** The seven days, beside what others say of them. */
function Week({ told }: { told: ReturnTimes }) {
  const { week } = told;
  return (
    <div className={css.week} data-testid="times-week">
      <p>
        <span>{t("times.week")}</span>
        <b>{week.rate === null ? t("rate.too_few") : percent(week.rate)}</b>
        <span className={css.weekBar}>
          <RateBar of={week} scale={commonScale([week])} />
        </span>
        <small>{week.interval === null ? "" : interval(week.interval)}</small>
        <span>{t("times.week.of", { orders: count(week.orders), hits: count(week.hits) })}</span>
      </p>
      <p className={css.soft}>
        {t("times.week.apart", {
          before: count(told.before_sign_off),
          unsigned: count(told.unsigned),
          estimated: count(told.estimated),
        })}{" "}
        {t("times.week.reference", { share: roundPercent(told.reference) })}
      </p>
    </div>
  );
}
