import { FileExcelOutlined } from "@ant-design/icons";
import { Button, Segmented } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import { PageHead } from "../parts/PageHead";
import { useShop } from "../parts/shop";
import { longDay } from "../parts/time";
import { useExport } from "../parts/useExport";
import { turnTo, usePlace } from "../place";
import { t } from "../words/words";
import { Ahead } from "./Ahead";
import css from "./Forecast.module.css";
import { Tried } from "./Tried";
import { Weeks } from "./Weeks";

const TABS = ["ahead", "weeks", "tried"] as const;
type Tab = (typeof TABS)[number];
type Of = "all" | "quality";
/** So many products are told at first. */
const TOP = 20;

/** What the next thirty days bring, how the newest weeks will end, and whether such figures were right before. */
export function Forecast() {
  const shop = useShop();
  const asked = usePlace().tab;
  const tab = TABS.find((one) => one === asked) ?? "ahead";
  const [of, setOf] = useState<Of>("all");
  const [top, setTop] = useState<number | null>(TOP);
  const quality = of === "quality";
  const told = useAnswer("forecast_sheet", { shop: shop.name, quality, top });
  const as_of = told.data?.as_of;
  const file = as_of === undefined ? null : t("forecast.export.name", { shop: shop.name, on: as_of });
  const write = useExport("export_forecast", t("forecast.export"), file, (to) => ({ shop: shop.name, quality, ...to }));
  return (
    <div className={css.page}>
      <PageHead
        title={t("nav.forecast")}
        note={as_of === undefined ? undefined : t("forecast.note", { on: longDay(as_of) })}
      >
        <Segmented<Of>
          value={of}
          onChange={setOf}
          aria-label={t("forecast.of")}
          options={(["all", "quality"] as const).map((value) => ({
            value,
            label: <span data-testid={`forecast-of-${value}`}>{t(`forecast.of.${value}`)}</span>,
          }))}
        />
        <Button
          icon={<FileExcelOutlined />}
          loading={write.isPending}
          disabled={file === null}
          onClick={() => void write.run()}
          data-testid="forecast-export"
        >
          {t("forecast.export")}
        </Button>
      </PageHead>
      <div>
        <Segmented<Tab>
          value={tab}
          onChange={turnTo}
          options={TABS.map((value) => ({
            value,
            label: <span data-testid={`forecast-tab-${value}`}>{t(`forecast.tab.${value}`)}</span>,
          }))}
        />
      </div>
      {tab === "ahead" ? (
        <Ahead of={told} quality={quality} top={top} onTop={setTop} usual={TOP} />
      ) : tab === "weeks" ? (
        <Weeks quality={quality} few={told.data?.too_few ?? null} minimum={told.data?.minimum ?? 0} />
      ) : (
        <Tried quality={quality} minimum={told.data?.minimum ?? 0} />
      )}
    </div>
  );
}
