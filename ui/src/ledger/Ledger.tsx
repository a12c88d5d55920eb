import { FileExcelOutlined, SlidersOutlined } from "@ant-design/icons";
import { Button, Segmented } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import { KeyCap } from "../parts/KeyCap";
import { MoneyTabs } from "../parts/MoneyTabs";
import { MonthPick } from "../parts/MonthPick";
import { useMay } from "../parts/me";
import { PageHead } from "../parts/PageHead";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { dayOf, shopNow } from "../parts/time";
import { useExport } from "../parts/useExport";
import { useKeys } from "../parts/useKeys";
import { Clerk } from "../sheets/case/Clerk";
import { t } from "../words/words";
import { Balances } from "./Balances";
import { Budget } from "./Budget";
import { Entries } from "./Entries";
import { GiveForm } from "./GiveForm";
import { Kept } from "./Kept";
import css from "./Ledger.module.css";
import { Rules } from "./Rules";
import { type PartAsked, type Show, takeAsked } from "./tab";

const TABS = ["ledger", "balances", "kept"] as const;
type Tab = (typeof TABS)[number];

/** Is the goodwill money in hand: the plan, what is promised and not paid, and each entry. */
export function Ledger() {
  const shop = useShop();
  const [tab, setTab] = useState<Tab>("ledger");
  const [asked] = useState(takeAsked);
  const [month, setMonth] = useState(asked.month ?? dayOf(shopNow()).slice(0, 7));
  const [which, setWhich] = useState(asked.which);
  const [part, setPart] = useState<PartAsked | null>(null);
  const [giving, setGiving] = useState(false);
  const [ruling, setRuling] = useState(false);
  const budget = useAnswer("ledger_month", { shop: shop.name, month });
  const write = useExport("export_ledger", t("ledger.export.title"), `${shop.name} ${month}.xlsx`, (to) => ({
    shop: shop.name,
    month,
    ...to,
  }));
  const may = useMay();
  const gives = may("give_compensation");
  const show: Show = (to, of) => {
    setWhich(to);
    setPart(of);
    setTab("ledger");
  };
  useKeys(gives ? { n: () => setGiving(true) } : {});
  return (
    <>
      <PageHead title={t("nav.compensation")} note={<MoneyTabs />}>
        {gives && <Clerk />}
        {may("choose_ledger") && (
          <Button
            icon={<SlidersOutlined />}
            onClick={() => setRuling(true)}
            title={t("ledger.rules")}
            aria-label={t("ledger.rules")}
            data-testid="ledger-rules"
          />
        )}
        <Button
          icon={<FileExcelOutlined />}
          loading={write.isPending}
          onClick={() => void write.run()}
          title={t("ledger.export.title")}
          data-testid="ledger-export"
        >
          {t("ledger.export")}
        </Button>
        {gives && (
          <Button type="primary" onClick={() => setGiving(true)} data-testid="ledger-give">
            {t("ledger.give")} <KeyCap>N</KeyCap>
          </Button>
        )}
      </PageHead>
      <Settled of={budget}>
        {(answer) => (
          <div className={css.page}>
            <div className={css.tabs}>
              <Segmented<Tab>
                value={tab}
                onChange={setTab}
                options={TABS.map((value) => ({
                  value,
                  label: <span data-testid={`ledger-tab-${value}`}>{t(`ledger.tab.${value}`)}</span>,
                }))}
                aria-label={t("ledger.tabs")}
              />
              {tab !== "kept" && (
                <MonthPick month={month} onPick={setMonth} label={t("report.month")} className={css.month} />
              )}
            </div>
            {tab === "ledger" && (
              <>
                <Budget of={answer} onWhich={(to) => show(to, null)} />
                <Entries
                  month={month}
                  which={which}
                  part={part}
                  onShow={show}
                  onGive={gives ? () => setGiving(true) : null}
                />
              </>
            )}
            {tab === "balances" && <Balances of={answer} onShow={show} />}
            {tab === "kept" && <Kept />}
            {giving && <GiveForm budget={answer} onClose={() => setGiving(false)} />}
            {ruling && <Rules budget={answer} onClose={() => setRuling(false)} />}
          </div>
        )}
      </Settled>
    </>
  );
}
