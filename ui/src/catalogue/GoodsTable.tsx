import type { TableColumnType } from "antd";
import { Table } from "antd";
import type { Day, GoodsColumn, GoodsPage, GoodsRow } from "../door-types";
import { useMay } from "../parts/me";
import { count, yuan } from "../parts/numbers";
import type { Pages } from "../parts/pages";
import { longDay } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Catalogue.module.css";
import { CategoryPick } from "./CategoryPick";
import { GoodsCell } from "./GoodsCell";
import { Skus } from "./Skus";

type Props = { of: GoodsPage; pages: Pages; costsFrom: Day };

/** The products, one a row, each with its SKUs below it. */
export function GoodsTable({ of, pages, costsFrom }: Props) {
  const may = useMay();
  const chooses = may("choose_category") && may("checklist_shelf");
  const cell = (column: GoodsColumn, width: number | undefined, value: (row: GoodsRow) => string | number | null) =>
    ({
      title: t(`goods.${column}`),
      width,
      align: column === "cost" || column === "price" || column === "stock" ? "right" : "left",
      render: (_, row) => (
        <GoodsCell of={cellOf(row)} column={column} value={value(row)} costsFrom={costsFrom} {...hintOf(column, row)} />
      ),
    }) satisfies TableColumnType<GoodsRow>;
  return (
    <Table<GoodsRow>
      size="small"
      rowKey="product_id"
      tableLayout="fixed"
      scroll={{ x: 880 }}
      dataSource={of.goods}
      data-testid="goods-table"
      pagination={pages.of(of.total)}
      expandable={{
        columnWidth: 32,
        rowExpandable: ({ skus }) => skus > 0,
        expandedRowRender: (row) => <Skus of={row} costsFrom={costsFrom} />,
      }}
      columns={[
        { title: t("goods.title"), render: (_, row) => <Title row={row} /> },
        {
          title: t("goods.category"),
          width: 132,
          render: (_, row) => <CategoryPick of={row} chooses={chooses} />,
        },
        cell("cost", 104, ({ cost_fen }) => cost_fen),
        cell("price", 92, ({ price_fen }) => price_fen),
        cell("stock", 84, ({ stock, stock_of_skus }) => (stock_of_skus ? null : stock)),
        cell("material", 100, ({ material }) => material),
        cell("picture_owner", 104, ({ picture_owner }) => picture_owner),
        cell("supplier", 120, ({ supplier }) => supplier),
      ]}
    />
  );
}

function cellOf({ product_id, number, title }: GoodsRow) {
  return { product_id, sku_id: null, name: title || number };
}

/** What stands in a cell where nothing is noted for the whole product. */
export function hintOf(column: GoodsColumn, row: GoodsRow): { hint?: string; missing?: boolean } {
  if (column === "cost" && row.cost_missing) return { hint: t("goods.cost.missing"), missing: true };
  if (column === "cost" && row.cost_fen === null) {
    return { hint: t("goods.cost.of_skus", { count: count(row.sku_costs) }) };
  }
  if (column === "stock" && row.stock_of_skus) return { hint: count(row.stock ?? 0) };
  return {};
}

function Title({ row }: { row: GoodsRow }) {
  const name = row.title || row.number;
  const since = row.cost_from === null ? "" : t("goods.cost.since", { day: longDay(row.cost_from) });
  const sold = row.stock_left !== null && row.stock_left !== row.stock;
  const left = sold ? [t("goods.stock.left", { count: count(row.stock_left ?? 0) })] : [];
  const cost = row.cost_fen === null || since === "" ? [] : [`${yuan(row.cost_fen)} ${since}`];
  const notes = [row.number, ...(row.skus > 1 ? [t("goods.skus", { count: count(row.skus) })] : []), ...left, ...cost];
  return (
    <button
      type="button"
      className={css.title}
      onClick={() => open({ is: "product", id: row.product_id })}
      aria-label={t("goods.open", { name })}
      title={name}
      data-testid={`goods-open-${row.product_id}`}
    >
      <b>{name}</b>
      <small>{notes.join(" · ")}</small>
    </button>
  );
}
