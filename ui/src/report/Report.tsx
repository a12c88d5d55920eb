import { FileExcelOutlined } from "@ant-design/icons";
import { Button, Segmented } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { Kpi } from "../door-types";
import { MonthClasses } from "../lexicon/MonthClasses";
import { KeyCap } from "../parts/KeyCap";
import { MonthPick } from "../parts/MonthPick";
import { MonthTabs } from "../parts/MonthTabs";
import { PageHead } from "../parts/PageHead";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useExport } from "../parts/useExport";
import { usualMonth } from "../parts/usualMonth";
import { useToday } from "../today/queries";
import { t } from "../words/words";
import { AgainMonths } from "./AgainMonths";
import { Before } from "./Before";
import { Closing } from "./Closing";
import { Names } from "./Names";
import css from "./Report.module.css";
import { Summary } from "./Summary";
import { DaysSheet, FaultsSheet, PackersSheet, ProductsSheet, ReasonsSheet } from "./sheets";

const SHEETS = ["summary", "days", "reasons", "products", "packers", "faults", "again"] as const;
type Sheet = (typeof SHEETS)[number];

/** The figures that will leave in the workbook, and whether they may leave already. */
export function Report() {
  const shop = useShop();
  const [chosen, setMonth] = useState<string | null>(null);
  const until = useToday(null, null).data?.data_until?.slice(0, 7);
  const month = chosen ?? usualMonth(until);
  const [sheet, setSheet] = useState<Sheet>("summary");
  const kpi = useAnswer("kpi", { shop: shop.name, month });
  const write = useExport("export_kpi", t("report.export"), `${shop.name} ${month} KPI.xlsx`, (to) => ({
    shop: shop.name,
    month,
    ...to,
  }));
  return (
    <div className={css.page}>
      <PageHead title={t("nav.report")} note={t("report.note")}>
        <MonthTabs here="report" />
        <MonthPick month={month} onPick={setMonth} label={t("report.month")} testid="report-month" />
        <Button
          type="primary"
          icon={<FileExcelOutlined />}
          loading={write.isPending}
          onClick={() => void write.run()}
          data-testid="report-export"
        >
          {t("report.export")} <KeyCap>Ctrl E</KeyCap>
        </Button>
      </PageHead>
      <Settled of={kpi}>
        {(answer) => (
          <div className={css.columns}>
            <section className={css.desk}>
              <div className={css.tabs}>
                <Segmented<Sheet>
                  value={sheet}
                  onChange={setSheet}
                  options={SHEETS.map((value) => ({ value, label: t(`report.sheet.${value}`) }))}
                />
              </div>
              <div className={css.paper}>
                <ShownSheet sheet={sheet} kpi={answer} />
              </div>
            </section>
            <aside className={css.side}>
              <Before kpi={answer} />
              <Closing kpi={answer} />
              <MonthClasses of={answer.classes} />
              <Names />
            </aside>
          </div>
        )}
      </Settled>
    </div>
  );
}

function ShownSheet({ sheet, kpi }: { sheet: Sheet; kpi: Kpi }) {
  switch (sheet) {
    case "summary":
      return <Summary kpi={kpi} />;
    case "days":
      return <DaysSheet kpi={kpi} />;
    case "reasons":
      return <ReasonsSheet kpi={kpi} />;
    case "products":
      return <ProductsSheet kpi={kpi} />;
    case "packers":
      return <PackersSheet kpi={kpi} />;
    case "faults":
      return <FaultsSheet kpi={kpi} />;
    case "again":
      return <AgainMonths shop={kpi.shop} month={kpi.month} />;
  }
}
