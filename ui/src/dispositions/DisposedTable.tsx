import { Table } from "antd";
import type { DisposedPiece, Dispositions } from "../door-types";
import { GradeMark } from "../parts/GradeMark";
import { count, yuan } from "../parts/numbers";
import type { Pages } from "../parts/pages";
import { moment, useNow } from "../parts/time";
import { open } from "../place";
import { rowOpens } from "../sheets/rowOpens";
import { t, textOf } from "../words/words";
import css from "./Dispositions.module.css";

type Props = {
  of: Dispositions;
  pages: Pages;
  chosen?: number[] | null;
  onChoose?: (pieces: number[]) => void;
};

/** Pieces with what was done last; each opens its story. */
export function DisposedTable({ of, pages, chosen = null, onChoose }: Props) {
  const now = useNow();
  return (
    <Table<DisposedPiece>
      size="small"
      rowKey={({ piece }) => piece.id}
      dataSource={of.pieces}
      tableLayout="fixed"
      pagination={pages.of(of.total)}
      rowSelection={
        chosen === null
          ? undefined
          : { selectedRowKeys: chosen, onChange: (_, rows) => onChoose?.(rows.map(({ piece }) => piece.id)) }
      }
      onRow={({ piece }) => rowOpens(() => open({ is: "piece", id: piece.id }))}
      columns={[
        {
          title: t("returned.col.grade"),
          width: 56,
          render: (_, { piece }) => <GradeMark of={piece.grade} />,
        },
        { title: t("disposition.col.number"), width: 96, render: (_, { number }) => number },
        {
          title: t("returned.col.goods"),
          render: (_, { piece, flaw }) => (
            <>
              <div className={css.cut}>
                {piece.title ?? t("returned.goods.unknown")} {piece.sku_name}
              </div>
              <div className={css.soft}>
                {flaw ?? (piece.reason === null ? "" : (textOf(`callback.reason.${piece.reason}`) ?? piece.reason))}
              </div>
            </>
          ),
        },
        { title: t("returned.col.place"), width: 104, ellipsis: true, render: (_, { piece }) => piece.place ?? "—" },
        {
          title: t("disposition.col.standing"),
          width: 150,
          render: (_, { piece, channel, since }) => (
            <>
              <div>
                {t(`disposition.standing.${piece.standing}`)}
                {channel === null ? "" : ` · ${channel}`}
              </div>
              <div className={css.soft}>{moment(since, now)}</div>
            </>
          ),
        },
        {
          title: t("disposition.col.days"),
          width: 72,
          align: "right",
          render: (_, { days }) => count(days),
        },
        {
          title: t("returned.col.value"),
          width: 92,
          align: "right",
          render: (_, { piece }) => (piece.value_fen === null ? "—" : yuan(piece.value_fen)),
        },
        {
          title: t("disposition.col.price"),
          width: 92,
          align: "right",
          render: (_, { price_fen }) => (price_fen === null ? "—" : yuan(price_fen)),
        },
      ]}
    />
  );
}
