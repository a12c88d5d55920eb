import { FileExcelOutlined, ImportOutlined, SearchOutlined } from "@ant-design/icons";
import { Button, Input, Segmented } from "antd";
import type { Dayjs } from "dayjs";
import { useDeferredValue, useState } from "react";
import { useAnswer, useTask } from "../ask";
import { useChoice } from "../choices";
import type { GoodsPage, GoodsWhich } from "../door-types";
import { pickPlace } from "../files";
import { Card } from "../parts/Card";
import { DatePicker, shopToday } from "../parts/DatePicker";
import { useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { PageHead } from "../parts/PageHead";
import { usePages } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, shopNow } from "../parts/time";
import { useKeys } from "../parts/useKeys";
import { t } from "../words/words";
import { Bring } from "./Bring";
import css from "./Catalogue.module.css";
import { GoodsTable } from "./GoodsTable";

const WHICH: GoodsWhich[] = ["all", "cost_missing"];

/** The record of goods: cells are typed in place, tables come in by a paste or a file, and go out to be filled in. */
export function Goods() {
  const shop = useShop();
  const may = useMay();
  const [text, setText] = useState("");
  const [which, setWhich] = useState<GoodsWhich>("all");
  const pages = usePages();
  const [brings, setBrings] = useState(false);
  const [from, setFrom] = useState<Dayjs>(shopToday());
  const sought = useDeferredValue(text);
  const goods = useAnswer("goods_list", {
    shop: shop.name,
    text: sought,
    which,
    ...pages.asked,
  });
  const writes = may("type_goods_cell");
  const costsFrom = from.format("YYYY-MM-DD");
  return (
    <div className={css.page}>
      <PageHead title={t("nav.goods")} note={goods.data !== undefined && noteOf(goods.data, which)}>
        {writes && (
          <Button
            icon={<ImportOutlined />}
            type={brings ? "default" : "primary"}
            onClick={() => setBrings(!brings)}
            data-testid="goods-bring"
          >
            {t(brings ? "goods.bring.close" : "goods.bring")}
          </Button>
        )}
        <Export />
      </PageHead>
      {writes && (
        <div className={css.from}>
          <span>{t("goods.costs_from")}</span>
          <DatePicker
            value={from}
            allowClear={false}
            onChange={(day) => day !== null && setFrom(day)}
            aria-label={t("goods.costs_from")}
            data-testid="goods-from"
          />
          <span className={css.soft}>{t("goods.costs_from.note")}</span>
        </div>
      )}
      {brings && <Bring costsFrom={costsFrom} />}
      <Card
        flush
        title={
          <Segmented<GoodsWhich>
            value={which}
            onChange={(to) => {
              setWhich(to);
              pages.turn(1);
            }}
            options={WHICH.map((value) => ({
              value,
              label: <span data-testid={`goods-which-${value}`}>{t(`goods.which.${value}`)}</span>,
            }))}
            aria-label={t("goods.which")}
          />
        }
        extra={
          <Input
            allowClear
            prefix={<SearchOutlined />}
            placeholder={t("goods.search")}
            aria-label={t("goods.search")}
            onChange={({ target }) => {
              setText(target.value);
              pages.turn(1);
            }}
            className={css.search}
            data-testid="goods-search"
          />
        }
      >
        <Settled of={goods}>
          {(answer) =>
            answer.total === 0 ? (
              <Empty found={sought !== "" || which !== "all"} />
            ) : (
              <GoodsTable of={answer} pages={pages} costsFrom={costsFrom} />
            )
          }
        </Settled>
      </Card>
    </div>
  );
}

function noteOf({ total, cost_missing }: GoodsPage, which: GoodsWhich): string {
  const missing = count(cost_missing);
  if (which === "cost_missing" || cost_missing > 0) return t("goods.note", { count: count(total), missing });
  return t("goods.note.full", { count: count(total) });
}

function Empty({ found }: { found: boolean }) {
  return found ? (
    <Nothing title={t("goods.none.found")} text={t("goods.none.found.text")} />
  ) : (
    <Nothing title={t("goods.none")} text={t("goods.none.text")} />
  );
}

function Export() {
  const shop = useShop();
  const write = useTask("export_goods");
  const tell = useTell();
  const language = useChoice("language");
  const run = async () => {
    const name = t("goods.export.name", { shop: shop.name, day: dayOf(shopNow()) });
    const out = await pickPlace(t("goods.export"), name, "xlsx");
    if (out === null) return;
    write.mutate(
      { shop: shop.name, out, language },
      { onSuccess: ({ path }) => tell.done(t("export.written", { path })), onError: tell.refused },
    );
  };
  useKeys({ "Ctrl+E": () => void run() });
  return (
    <Button
      icon={<FileExcelOutlined />}
      loading={write.isPending}
      onClick={() => void run()}
      data-testid="goods-export"
    >
      {t("goods.export")}
    </Button>
  );
}
