import { Table, type TableProps } from "antd";
import type { OrderPage, OrderRow } from "../door-types";
import { CheckMark, Fresh, orderStatus, Tail } from "../parts/marks";
import { yuan } from "../parts/numbers";
import type { Pages } from "../parts/pages";
import { moment, useNow } from "../parts/time";
import { open } from "../place";
import { goodsText, t } from "../words/words";
import { rowOpens } from "./rowOpens";

type Props = { page: OrderPage; pages: Pages };

export function OrderTable({ page, pages }: Props) {
  const now = useNow();
  const columns: TableProps<OrderRow>["columns"] = [
    {
      title: t("order.tail"),
      width: 92,
      render: (_, row) => (
        <>
          <Tail of={row.order_no} />
          <Fresh of={row} />
        </>
      ),
    },
    { title: t("order.goods"), dataIndex: "goods", ellipsis: true, render: goodsText },
    { title: t("order.status"), width: 84, render: (_, row) => orderStatus(row.status) },
    { title: t("order.paid"), width: 96, align: "right", render: (_, row) => yuan(row.paid_fen) },
    { title: t("order.paid_at"), width: 104, render: (_, row) => moment(row.paid_at, now) },
    {
      title: t("order.signed_at"),
      width: 104,
      render: (_, row) => (
        <span title={row.confirmed ? t("case.time.confirmed") : undefined}>
          {moment(row.signed_at, now)}
          {row.confirmed && "*"}
        </span>
      ),
    },
    { title: t("order.reason"), width: 140, ellipsis: true, render: (_, row) => row.reason ?? "—" },
    { title: t("order.check"), width: 80, render: (_, row) => <CheckMark result={row.check} /> },
  ];
  return (
    <Table<OrderRow>
      size="small"
      rowKey="id"
      columns={columns}
      dataSource={page.orders}
      onRow={(row) => rowOpens(() => open({ is: "order", id: row.id }))}
      pagination={pages.of(page.total)}
      tableLayout="fixed"
    />
  );
}
