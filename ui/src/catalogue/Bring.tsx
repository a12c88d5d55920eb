import { CloseOutlined, FileExcelOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Table } from "antd";
import { type ClipboardEvent, useDeferredValue, useState } from "react";
import { useAnswer, useTask, useWrite } from "../ask";
import type { Day, GoodsFate, TypedGoods } from "../door-types";
import { pickTables } from "../files";
import { Card } from "../parts/Card";
import { KeyCap } from "../parts/KeyCap";
import { useClerk } from "../parts/me";
import { count } from "../parts/numbers";
import { pagesOf } from "../parts/pages";
import { useShop } from "../parts/shop";
import { TypedCell } from "../parts/TypedCell";
import { pasted } from "../parts/TypedRows";
import { useTell } from "../parts/tell";
import { useKeys } from "../parts/useKeys";
import { t } from "../words/words";
import css from "./Catalogue.module.css";
import { FateChips, FateOf } from "./Fates";

const COLUMNS = [
  ["number", 130],
  ["title", 170],
  ["sku_code", 104],
  ["sku_name", 92],
  ["cost", 84],
  ["price", 84],
  ["stock", 76],
  ["material", 92],
  ["picture_owner", 92],
  ["supplier", 104],
] as const;
const LONGEST = 200;
const EMPTY: TypedGoods = {
  number: "",
  title: "",
  sku_code: "",
  sku_name: "",
  cost: "",
  price: "",
  stock: "",
  material: "",
  picture_owner: "",
  supplier: "",
};
const ROWS = 20;

type Line = { row: TypedGoods; at: number };

/** Rows that are typed, pasted or come from a file; beside each stands what becomes of it before anything is kept. */
export function Bring({ costsFrom }: { costsFrom: Day }) {
  const shop = useShop();
  const by = useClerk();
  const [rows, setRows] = useState<TypedGoods[]>([EMPTY]);
  const [only, setOnly] = useState<GoodsFate | null>(null);
  const asked = { shop: shop.name, rows: useDeferredValue(rows), text: null, file: null, costs_from: costsFrom };
  const looked = useAnswer("look_at_goods", asked);
  const look = useTask("look_at_goods");
  const record = useWrite("record_goods");
  const tell = useTell();
  const told = looked.isPlaceholderData || asked.rows !== rows ? undefined : looked.data;
  const brings = told === undefined ? 0 : told.counts.added + told.counts.filled + told.counts.changed;
  const ready = told !== undefined && brings > 0 && told.faults.length === 0;

  const set = (at: number, change: Partial<TypedGoods>) =>
    setRows(rows.map((row, index) => (index === at ? { ...row, ...change } : row)));
  const bring = (more: { text: string | null; file: string | null }, kept: TypedGoods[]) =>
    look.mutate(
      { shop: shop.name, rows: kept, costs_from: costsFrom, ...more },
      {
        onSuccess: (read) => {
          setOnly(null);
          setRows(read.rows.length === 0 ? [EMPTY] : read.rows);
        },
        onError: tell.refused,
      },
    );
  const paste = (event: ClipboardEvent, at: number) =>
    pasted(event, (text) => bring({ text, file: null }, rows.slice(0, at).filter(isFilled)));
  const pick = async () => {
    const [file] = await pickTables(t("goods.typed.pick"), t("goods.typed.kinds"));
    if (file !== undefined) bring({ text: null, file }, rows.filter(isFilled));
  };
  const keep = () =>
    record.mutate(
      { shop: shop.name, rows, costs_from: costsFrom, by },
      {
        onSuccess: ({ operation, answer: { kept, left } }) => {
          const facts = { count: count(kept), left: count(left.length) };
          tell.done(t(left.length === 0 ? "goods.typed.kept" : "goods.typed.left", facts), operation);
          setOnly(null);
          setRows(left.length === 0 ? [EMPTY] : left);
        },
        onError: tell.refused,
      },
    );
  useKeys({ "Ctrl+Enter": () => ready && keep() });

  const lines: Line[] = rows.map((row, at) => ({ row, at }));
  const shown = lines.filter(({ at }) => only === null || told === undefined || told.fates[at]?.fate === only);
  return (
    <Card title={t("goods.typed")} note={t("goods.typed.note")}>
      {told !== undefined && <FateChips counts={told.counts} only={only} onOnly={setOnly} />}
      <Table<Line>
        size="small"
        rowKey="at"
        tableLayout="fixed"
        scroll={{ x: 1240 }}
        dataSource={shown}
        pagination={pagesOf(ROWS)}
        className={css.bring}
        data-testid="goods-typed"
        columns={[
          {
            title: t("goods.fate"),
            width: 170,
            fixed: "left",
            render: (_, { at }) => <FateOf fate={told?.fates[at] ?? null} at={at} />,
          },
          ...COLUMNS.map(([column, width]) => ({
            title: t(`goods.${column}`),
            width,
            render: (_: unknown, { row, at }: Line) => (
              <TypedCell
                name={t(`goods.${column}`)}
                testid={`goods-typed-${column}-${at}`}
                value={row[column]}
                hint=""
                longest={LONGEST}
                told="over"
                fault={told?.faults.find((fault) => fault.row === at && fault.column === column)}
                onChange={(text) => set(at, { [column]: text })}
                onPaste={(event) => paste(event, at)}
              />
            ),
          })),
          {
            title: "",
            width: 36,
            render: (_, { at }) => (
              <Button
                type="text"
                size="small"
                icon={<CloseOutlined />}
                aria-label={t("goods.typed.remove")}
                title={t("goods.typed.remove")}
                disabled={rows.length === 1}
                onClick={() => setRows(rows.filter((_, index) => index !== at))}
              />
            ),
          },
        ]}
      />
      <div className={css.ways}>
        <Button icon={<PlusOutlined />} onClick={() => setRows([...rows, EMPTY])} data-testid="goods-add-row">
          {t("goods.typed.add")}
        </Button>
        <Button
          icon={<FileExcelOutlined />}
          loading={look.isPending}
          onClick={() => void pick()}
          data-testid="goods-file"
        >
          {t("goods.typed.file")}
        </Button>
        {rows.some(isFilled) && <Button onClick={() => setRows([EMPTY])}>{t("goods.typed.clear")}</Button>}
        {told !== undefined && told.faults.length > 0 && (
          <span className={css.mend}>
            {t("goods.typed.mend", { count: count(new Set(told.faults.map(({ row }) => row)).size) })}
          </span>
        )}
        <Button
          type="primary"
          className={css.main}
          disabled={!ready}
          loading={record.isPending}
          onClick={keep}
          data-testid="goods-keep"
        >
          {t("goods.typed.keep", { count: count(brings) })} <KeyCap>Ctrl Enter</KeyCap>
        </Button>
      </div>
    </Card>
  );
}

function isFilled(row: TypedGoods): boolean {
  return Object.values(row).some((cell) => cell.trim() !== "");
}
