import { Button, Table } from "antd";
import { lazy, Suspense, useState } from "react";
import type { Day, Today, TrendDay } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { interval, ofOrders, percent } from "../parts/numbers";
import { longDay } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import { TargetForm } from "./TargetForm";
import { TargetLine } from "./TargetLine";
import css from "./Trend.module.css";

const TrendChart = lazy(() => import("./TrendChart").then(({ TrendChart }) => ({ default: TrendChart })));

/** The judged rate over 30 days; each point opens the quality orders of that day's window. */
export function Trend({ figures }: { figures: Today }) {
  const [shown, setShown] = useState<"chart" | "table">("chart");
  const [aiming, setAiming] = useState<"closed" | "open">("closed");
  const mayAim = useMay()("set_target");
  const { target } = figures;
  const openDay = (date: Day) =>
    open({
      is: "orders",
      title: t("key.quality_orders"),
      chips: [longDay(date)],
      question: { which: "quality", date, rule: figures.daily.rule, product_id: null },
    });
  const openSingle = (on: Day) =>
    open({
      is: "orders",
      title: t("trend.single"),
      chips: [longDay(on)],
      question: { which: "one_day", on, date: figures.daily.date, rule: figures.daily.rule, only: "all" },
    });
  return (
    <Card
      className={css.card}
      title={t("trend.title")}
      note={
        <span className={css.legend}>
          <span className={css.lineMark} /> {t("trend.rolling")} <span className={css.bandMark} /> {t("trend.interval")}{" "}
          <span className={css.dotMark} /> {t("trend.single")}
        </span>
      }
      extra={
        <>
          {target === null && mayAim && (
            <Button type="link" size="small" onClick={() => setAiming("open")} data-testid="target-set">
              {t("target.set")}
            </Button>
          )}
          <Button type="link" size="small" onClick={() => setShown(shown === "chart" ? "table" : "chart")}>
            {t(shown === "chart" ? "chart.table" : "chart.chart")}
          </Button>
        </>
      }
      flush
    >
      <div className={css.space}>
        {shown === "chart" && figures.untold.no_returns ? (
          <Nothing title={t("key.no_returns")} text={t("key.no_returns.next")} />
        ) : shown === "chart" && figures.trend.every(({ rolling }) => rolling.rate === null) ? (
          <Nothing title={t("rate.too_few")} text={t("trend.too_few", { minimum: figures.minimum })} />
        ) : shown === "chart" ? (
          <Suspense fallback={null}>
            <TrendChart days={figures.trend} target={target?.rate ?? null} onDay={openDay} />
          </Suspense>
        ) : (
          <Days days={figures.trend} onDay={openDay} onSingle={openSingle} />
        )}
      </div>
      {target !== null && (
        <TargetLine figures={figures} target={target} onChange={mayAim ? () => setAiming("open") : undefined} />
      )}
      {aiming === "open" && (
        <TargetForm figures={figures} month={figures.daily.date.slice(0, 7)} onClose={() => setAiming("closed")} />
      )}
    </Card>
  );
}

type Opens = (date: Day) => void;

function Days({ days, onDay, onSingle }: { days: TrendDay[]; onDay: Opens; onSingle: Opens }) {
  const rate = (share: number | null) => (share === null ? t("rate.too_few") : percent(share));
  return (
    <Table<TrendDay>
      size="small"
      rowKey="date"
      dataSource={[...days].reverse()}
      pagination={false}
      columns={[
        { title: t("trend.day"), dataIndex: "date" },
        { title: t("trend.rolling"), align: "right", render: (_, day) => rate(day.rolling.rate) },
        {
          title: t("trend.interval"),
          align: "right",
          render: (_, day) => (day.rolling.interval === null ? "—" : interval(day.rolling.interval)),
        },
        {
          title: t("trend.orders"),
          align: "right",
          render: (_, day) => <Figure onOpen={() => onDay(day.date)}>{ofOrders(day.rolling)}</Figure>,
        },
        {
          title: t("trend.single"),
          align: "right",
          render: (_, day) => <Figure onOpen={() => onSingle(day.date)}>{ofOrders(day.single)}</Figure>,
        },
      ]}
    />
  );
}
