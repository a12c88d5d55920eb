import { Button, InputNumber, Segmented, Select } from "antd";
import { type ReactNode, useState } from "react";
import { useAnswer } from "../ask";
import type { BreakdownAsk, BreakdownBy, Day, Fen, Breakdown as Told } from "../door-types";
import { Card } from "../parts/Card";
import { DayRule } from "../parts/DayRule";
import { useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { PageHead } from "../parts/PageHead";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { longDay } from "../parts/time";
import { go, turnTo, usePlace } from "../place";
import { useShopRule } from "../today/queries";
import { t } from "../words/words";
import { Advice } from "./Advice";
import { Ages } from "./Ages";
import css from "./Breakdown.module.css";
import { AdviceExport, Export, RiskyExport } from "./Export";
import { Groups } from "./Groups";
import { DIMENSIONS } from "./names";
import { PriceLimits } from "./PriceLimits";
import { Reasons } from "./Reasons";
import { Risky } from "./Risky";
import { Times } from "./Times";
import { Warehouses } from "./warehouses/Warehouses";
import { Waves } from "./waves/Waves";

type Part = BreakdownBy | "age" | "when" | "waves" | "risky" | "advice";
/** Beside where buyers live stands how old they are. */
const PARTS: Part[] = DIMENSIONS.flatMap<Part>((by) => (by === "province" ? [by, "age"] : [by])).concat(
  "when",
  "waves",
  "risky",
  "advice",
);
const LATE_DAYS = 5;
/** How many groups can be chosen; nought stands for all. */
const TOPS = [10, 20, 0];
/** Dimensions whose parcels are looked at as such. */
const LATE: BreakdownBy[] = ["carrier", "warehouse", "route"];
/** Dimensions with a sequence of their own, of which none is left out. */
const ORDERED: BreakdownBy[] = ["price", "times", "transit"];

/** What caused the rate: the same orders as on the page of today, by whatever may have brought it about. */
export function Breakdown() {
  const shop = useShop();
  const may = useMay();
  const asked = usePlace().tab;
  const part = PARTS.find((one) => one === asked) ?? "category";
  const [date, setDate] = useState<Day | null>(null);
  const [rule, setRule] = useShopRule(shop.name);
  const [limits_fen, setLimits] = useState<Fen[]>([]);
  const [late_days, setLate] = useState(LATE_DAYS);
  const [top, setTop] = useState(10);
  const by = DIMENSIONS.find((one) => one === part) ?? "category";
  const ask: BreakdownAsk = {
    shop: shop.name,
    date,
    rule,
    by,
    limits_fen,
    late_days,
    top: top === 0 || ORDERED.includes(by) ? null : top,
  };
  const told = useAnswer("breakdown", ask, part === "waves" ? "not_yet" : "now");
  const head = told.data;
  const tabs = (
    <Segmented<Part>
      value={part}
      onChange={turnTo}
      aria-label={t("breakdown.by")}
      options={PARTS.map((value) => ({
        value,
        label: <span data-testid={`breakdown-by-${value}`}>{t(`breakdown.by.${value}`)}</span>,
      }))}
    />
  );
  if (part === "waves") return <Waves tabs={tabs} rule={rule} onRule={setRule} />;
  return (
    <div className={css.page}>
      <PageHead title={t("nav.breakdown")}>
        {head !== undefined && part !== "age" && (
          <DayRule
            date={head.date}
            rule={head.rule}
            rules={head.rules}
            until={head.data_until}
            onDate={setDate}
            onRule={setRule}
          />
        )}
        {may("forecast_sheet") && (
          <Button onClick={() => go("forecast")} data-testid="breakdown-forecast">
            {t("forecast.open")}
          </Button>
        )}
        {may("cost_sheet") && (
          <Button onClick={() => go("costs", "sums")} data-testid="breakdown-costs">
            {t("costs.open")}
          </Button>
        )}
        {part === "risky" ? (
          <RiskyExport date={date} rule={rule} />
        ) : part === "advice" ? (
          <AdviceExport date={date} rule={rule} />
        ) : (
          part !== "age" && <Export ask={ask} date={head?.date} />
        )}
      </PageHead>
      <div className={css.tools}>
        {tabs}
        {head !== undefined && part === by && <span className={css.note}>{noteOf(head)}</span>}
      </div>
      {part === "warehouse" && <Warehouses date={date} rule={rule} />}
      {part === "age" ? (
        <Ages />
      ) : part === "risky" ? (
        <Risky date={date} rule={rule} />
      ) : part === "advice" ? (
        <Advice date={date} rule={rule} />
      ) : part === "when" ? (
        <Times date={date} rule={rule} />
      ) : (
        <Settled of={told}>
          {(answer) =>
            answer.whole.quality.orders === 0 ? (
              <NoOrders />
            ) : (
              <Desk key={answer.by} told={answer}>
                {part === "price" && <PriceLimits of={limits_fen} onLimits={setLimits} />}
                {LATE.includes(by) && (
                  <span className={css.late}>
                    {t("breakdown.late")}
                    <InputNumber
                      min={1}
                      max={60}
                      precision={0}
                      value={late_days}
                      onChange={(days) => days !== null && setLate(days)}
                      aria-label={t("breakdown.late")}
                      size="small"
                      data-testid="breakdown-late"
                    />
                  </span>
                )}
                {!ORDERED.includes(by) && (
                  <Select
                    value={top}
                    onChange={setTop}
                    size="small"
                    options={TOPS.map((value) => ({
                      value,
                      label: value === 0 ? t("breakdown.top.all") : t("breakdown.top.some", { count: value }),
                    }))}
                    aria-label={t("breakdown.top")}
                    data-testid="breakdown-top"
                  />
                )}
              </Desk>
            )
          }
        </Settled>
      )}
    </div>
  );
}

function noteOf({ window: [from, to], window_before: [before, until] }: Told): string {
  return t("breakdown.note", {
    from: longDay(from),
    to: longDay(to),
    before: longDay(before),
    until: longDay(until),
  });
}

/** The groups, and of the chosen one what buyers said. */
function Desk({ told, children }: { told: Told; children: ReactNode }) {
  const [chosen, choose] = useState("");
  const here = told.groups.find(({ key }) => key === chosen) ?? told.whole;
  return (
    <div className={LATE.includes(told.by) ? css.wide : css.columns}>
      <Groups told={told} chosen={here.key} onChoose={choose} tools={children} />
      <Reasons told={told} group={here} />
    </div>
  );
}

function NoOrders() {
  return (
    <Card>
      <Nothing title={t("breakdown.empty")} text={t("breakdown.empty.text")}>
        <Button onClick={() => go("import")}>{t("breakdown.empty.go")}</Button>
      </Nothing>
    </Card>
  );
}
