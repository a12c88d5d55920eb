import { FileExcelOutlined, SearchOutlined, SettingOutlined } from "@ant-design/icons";
import { Button, Input, Segmented } from "antd";
import { useState } from "react";
import { KeyCap } from "../parts/KeyCap";
import { useMay } from "../parts/me";
import { useShop } from "../parts/shop";
import { useExport } from "../parts/useExport";
import { t } from "../words/words";
import { Channels } from "./Channels";
import css from "./Dispositions.module.css";
import { Pieces } from "./Pieces";
import { Results } from "./Results";
import { Scraps } from "./Scraps";

const SIDES = ["pieces", "results", "scraps"] as const;
type Side = (typeof SIDES)[number];

/** What becomes of returned goods after their grade: the pieces, what their resale brings, and what was scrapped. */
export function Disposal() {
  const shop = useShop();
  const may = useMay();
  const [side, setSide] = useState<Side>("pieces");
  const [text, setText] = useState("");
  const [channels, setChannels] = useState<"open" | "shut">("shut");
  const file = t("disposition.export.file", { shop: shop.name });
  const write = useExport("export_dispositions", t("returned.export"), file, (to) => ({ shop: shop.name, ...to }));
  return (
    <div className={css.page}>
      <div className={css.bar}>
        <Segmented<Side>
          value={side}
          onChange={setSide}
          options={SIDES.map((value) => ({
            value,
            label: <span data-testid={`disposition-side-${value}`}>{t(`disposition.side.${value}`)}</span>,
          }))}
        />
        {side === "pieces" && (
          <Input
            className={css.search}
            prefix={<SearchOutlined />}
            allowClear
            placeholder={t("disposition.search")}
            aria-label={t("disposition.search")}
            onChange={({ target }) => target.value === "" && setText("")}
            onPressEnter={({ currentTarget }) => setText(currentTarget.value)}
            data-scans="own"
            data-testid="disposition-search"
          />
        )}
        <span className={css.right}>
          <Button icon={<SettingOutlined />} onClick={() => setChannels("open")} data-testid="channels-open">
            {t("disposition.channels")}
          </Button>
          {may("export_dispositions") && (
            <Button
              icon={<FileExcelOutlined />}
              loading={write.isPending}
              onClick={() => void write.run()}
              data-testid="disposition-export"
            >
              {t("returned.export")} <KeyCap>Ctrl E</KeyCap>
            </Button>
          )}
        </span>
      </div>
      {side === "pieces" ? (
        <Pieces key={text.trim()} text={text.trim()} />
      ) : side === "results" ? (
        <Results />
      ) : (
        <Scraps />
      )}
      {channels === "open" && <Channels onClose={() => setChannels("shut")} />}
    </div>
  );
}
