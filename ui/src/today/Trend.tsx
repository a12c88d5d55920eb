import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import type { Day, Today } from "../door-types";
import { Card } from "../parts/Card";
import { useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { longDay } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import { useLines } from "./lines";
import { noRate } from "./noRate";
import { Origins } from "./Origins";
import { TargetLine } from "./TargetLine";
import css from "./Trend.module.css";

// none of these is needed for the first look at the page
const TrendChart = lazy(() =>
  painted()
    .then(() => import("./TrendChart"))
    .then(({ TrendChart }) => ({ default: TrendChart })),
);
const TrendTable = lazy(() => import("./TrendTable").then(({ TrendTable }) => ({ default: TrendTable })));
const References = lazy(() => import("./References").then(({ References }) => ({ default: References })));
const TargetForm = lazy(() => import("./TargetForm").then(({ TargetForm }) => ({ default: TargetForm })));

/** The judged rate over 30 days; each point opens the quality orders of that day's window. */
export function Trend({ figures }: { figures: Today }) {
  const [shown, setShown] = useState<"chart" | "table">("chart");
  const [aiming, setAiming] = useState<"closed" | "open">("closed");
  const mayAim = useMay()("set_target");
  const { target } = figures;
  const lines = useLines(figures);
  const [choosing, setChoosing] = useState<"closed" | "open">("closed");
  const instead = noRate(figures);
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
          <span>
            <i className={css.lineMark} /> {t("trend.rolling")}
          </span>
          <span>
            <i className={css.bandMark} /> {t("trend.interval")}
          </span>
          <span>
            <i className={css.dotMark} /> {t("trend.single")}
          </span>
        </span>
      }
      extra={
        <>
          {target === null && mayAim && (
            <Button type="link" size="small" onClick={() => setAiming("open")} data-testid="target-set">
              {t("target.set")}
            </Button>
          )}
          <Button
            type="link"
            size="small"
            onClick={() => setChoosing(choosing === "open" ? "closed" : "open")}
            aria-expanded={choosing === "open"}
            data-testid="trend-lines"
          >
            {t("reference.title")}
          </Button>
          <Button type="link" size="small" onClick={() => setShown(shown === "chart" ? "table" : "chart")}>
            {t(shown === "chart" ? "chart.table" : "chart.chart")}
          </Button>
        </>
      }
      flush
    >
      {choosing === "open" && (
        <Suspense fallback={null}>
          <References all={lines.all} shown={lines.shown} />
        </Suspense>
      )}
      <div className={css.space}>
        {shown === "chart" && instead !== null && figures.trend.every(({ rolling }) => rolling.hits === 0) ? (
          instead
        ) : shown === "chart" && figures.trend.every(({ rolling }) => rolling.rate === null) ? (
          <Nothing title={t("rate.too_few")} text={t("trend.too_few", { minimum: figures.minimum })} />
        ) : shown === "chart" ? (
          <Suspense fallback={null}>
            <TrendChart days={figures.trend} lines={lines.shown} onDay={openDay} />
          </Suspense>
        ) : (
          <Suspense fallback={null}>
            <TrendTable days={figures.trend} onDay={openDay} onSingle={openSingle} />
          </Suspense>
        )}
      </div>
      {choosing === "closed" && <Origins of={lines.shown} />}
      {target !== null && (
        <TargetLine figures={figures} target={target} onChange={mayAim ? () => setAiming("open") : undefined} />
      )}
      {aiming === "open" && (
        <Suspense fallback={null}>
          <TargetForm figures={figures} month={figures.daily.date.slice(0, 7)} onClose={() => setAiming("closed")} />
        </Suspense>
      )}
    </Card>
  );
}

/** When what is on the page now has been painted: the code of a chart is larger than that of the page. */
function painted(): Promise<void> {
  return new Promise((tell) => requestAnimationFrame(() => setTimeout(tell)));
}
