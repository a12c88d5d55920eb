import { Button, Segmented } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { Day, TimelineStep } from "../door-types";
import { Card } from "../parts/Card";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t } from "../words/words";
import { Marks } from "./Marks";
import { TimelineBars } from "./TimelineBars";
import { TimelineTable } from "./TimelineTable";

const STEPS: TimelineStep[] = ["day", "week", "month"];

/** Returns along the calendar, applied and refunded apart, with what was done meanwhile. */
export function Timeline({ date }: { date: Day | null }) {
  const shop = useShop();
  const [step, setStep] = useState<TimelineStep>("day");
  const [as, setAs] = useState<"chart" | "table">("chart");
  const line = useAnswer("return_timeline", { shop: shop.name, date, step });
  return (
    <Card
      title={t("timeline.title")}
      note={as === "chart" ? t("timeline.note") : undefined}
      extra={
        <>
          <Segmented<TimelineStep>
            size="small"
            value={step}
            onChange={setStep}
            aria-label={t("timeline.step")}
            options={STEPS.map((value) => ({
              value,
              label: <span data-testid={`timeline-${value}`}>{t(`timeline.step.${value}`)}</span>,
            }))}
          />
          <Button type="link" size="small" onClick={() => setAs(as === "chart" ? "table" : "chart")}>
            {t(as === "chart" ? "chart.table" : "chart.chart")}
          </Button>
        </>
      }
    >
      <Settled of={line}>
        {(told) => (
          <>
            {as === "chart" ? <TimelineBars told={told} /> : <TimelineTable told={told} />}
            <Marks of={told.marks} />
          </>
        )}
      </Settled>
    </Card>
  );
}
