import { FileExcelOutlined } from "@ant-design/icons";
import { Button, Segmented } from "antd";
import { type ComponentType, useState } from "react";
import type { Name } from "../door";
import type { Day } from "../door-types";
import { AskClerk, ClerkName } from "../parts/Clerk";
import { DayRange } from "../parts/DayRange";
import { useClerk, useMay } from "../parts/me";
import { PageHead } from "../parts/PageHead";
import { useShop } from "../parts/shop";
import { useExport } from "../parts/useExport";
import { turnTo, usePlace } from "../place";
import { t } from "../words/words";
import { Carriers } from "./Carriers";
import css from "./Costs.module.css";
import { Effort } from "./Effort";
import { Margin } from "./Margin";
import { Plan } from "./Plan";
import { Rates } from "./Rates";
import { Saved } from "./Saved";
import { Sums } from "./Sums";
import { usualSpan } from "./spans";
import { Unsold } from "./Unsold";
import { Work } from "./Work";

/** What a part of the page is told: the days that were chosen. */
export type OfDays = { days: [Day, Day] };

type Tab = "sums" | "margin" | "unsold" | "carriers" | "work" | "effort" | "saved" | "plan" | "rates";
/** The parts of the page; `writes` is what needs the name of whoever does it. */
const TABS: Record<Tab, { Part: ComponentType<OfDays>; span?: "applied" | "paid"; writes?: Name }> = {
  sums: { Part: Sums, span: "applied" },
  margin: { Part: Margin, span: "paid" },
  unsold: { Part: Unsold },
  carriers: { Part: Carriers, writes: "record_freight_bill" },
  work: { Part: Work, span: "applied" },
  effort: { Part: Effort },
  saved: { Part: Saved, writes: "set_change_cost" },
  plan: { Part: Plan, writes: "set_loss_plan" },
  rates: { Part: Rates, writes: "set_cost_rate" },
};
const ALL: readonly Tab[] = ["sums", "margin", "unsold", "carriers", "work", "effort", "saved", "plan", "rates"];

/** What returns cost, on what, and what could be had for less. */
export function Costs() {
  const shop = useShop();
  const { tab, visit } = usePlace();
  const [days, setDays] = useState(usualSpan);
  const here = ALL.find((one) => one === tab) ?? "sums";
  const { Part, span, writes } = TABS[here];
  const may = useMay();
  const by = useClerk();
  const nameless = by === "" && writes !== undefined && may(writes);
  const [from, to] = days;
  const file = t("costs.export.name", { shop: shop.name, from, to });
  const write = useExport("export_costs", t("costs.export"), file, (out) => ({ shop: shop.name, from, to, ...out }));
  return (
    <>
      <PageHead title={t("nav.costs")} note={t("costs.note")}>
        <ClerkName />
        <Button
          icon={<FileExcelOutlined />}
          loading={write.isPending}
          onClick={() => void write.run()}
          title={t("costs.export")}
          data-testid="costs-export"
        >
          {t("costs.export.short")}
        </Button>
      </PageHead>
      <div className={css.page}>
        <div className={css.tabs}>
          <Segmented<Tab>
            value={here}
            onChange={turnTo}
            options={ALL.map((value) => ({
              value,
              label: <span data-testid={`costs-tab-${value}`}>{t(`costs.tab.${value}`)}</span>,
            }))}
            aria-label={t("nav.costs")}
          />
        </div>
        {span !== undefined && (
          <div className={css.tools}>
            <DayRange
              of={days}
              onChange={(first, last) => setDays([first, last])}
              label={t(`costs.span.${span}`)}
              testid="costs-span"
            />
            <span className={css.soft}>{t(`costs.span.${span}`)}</span>
          </div>
        )}
        {nameless ? <AskClerk /> : <Part key={`${here} ${visit ?? 0}`} days={days} />}
      </div>
    </>
  );
}
