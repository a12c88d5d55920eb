import { FileExcelOutlined } from "@ant-design/icons";
import { Button, Select } from "antd";
import { useShop } from "../parts/shop";
import { dayOf, shopNow } from "../parts/time";
import { useExport } from "../parts/useExport";
import { go } from "../place";
import { t } from "../words/words";
import { MonthCard } from "./MonthCard";
import { showPartner } from "./names";
import css from "./Partners.module.css";
import { Plans } from "./Plans";
import { Spots } from "./Spots";
import { Standards } from "./Standards";
import { Talks } from "./Talks";

/** One partner: its month, what it was warned for, what was talked about and seen, and its own workbook. */
export function Partner({ partner, known }: { partner: string; known: string[] }) {
  const shop = useShop();
  const file = t("partner.export.name", { partner, on: dayOf(shopNow()) });
  const write = useExport("export_partner", t("partner.export"), file, (out) => ({ shop: shop.name, partner, ...out }));
  return (
    <div className={css.part}>
      <div className={css.tools}>
        <Select
          value={partner}
          onChange={showPartner}
          options={known.map((value) => ({ value, label: value }))}
          aria-label={t("partners.choose")}
          popupMatchSelectWidth={false}
          data-testid="partner-choose"
        />
        <Button
          icon={<FileExcelOutlined />}
          loading={write.isPending}
          onClick={() => void write.run()}
          title={t("partner.export.hint")}
          data-testid="partner-export"
        >
          {t("partner.export")}
        </Button>
        <Button onClick={() => go("losses", "agreements")}>{t("partner.agreement")}</Button>
        <Button onClick={() => go("losses", "claims")}>{t("partner.claims")}</Button>
      </div>
      <MonthCard partner={partner} />
      <Plans partner={partner} />
      <Talks partner={partner} />
      <Spots partner={partner} />
      <Standards partner={partner} />
    </div>
  );
}
