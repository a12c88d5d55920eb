import { Table } from "antd";
import type { Day, TrendDay } from "../door-types";
import { Figure } from "../parts/Figure";
import { interval, ofOrders, percent } from "../parts/numbers";
import { t } from "../words/words";

type Opens = (date: Day) => void;

/** The same days as a table. */
export function TrendTable({ days, onDay, onSingle }: { days: TrendDay[]; onDay: Opens; onSingle: Opens }) {
  const rate = (share: number | null) => (share === null ? t("rate.too_few") : percent(share));
  return (
    <Table<TrendDay>
      size="small"
      rowKey="date"
      dataSource={[...days].reverse()}
      pagination={false}
      columns={[
        { title: t("trend.day"), dataIndex: "date" },
        { title: t("trend.rolling"), align: "right", render: (_, day) => rate(day.rolling.rate) },
        {
          title: t("trend.interval"),
          align: "right",
          render: (_, day) => (day.rolling.interval === null ? "—" : interval(day.rolling.interval)),
        },
        {
          title: t("trend.orders"),
          align: "right",
          render: (_, day) => <Figure onOpen={() => onDay(day.date)}>{ofOrders(day.rolling)}</Figure>,
        },
        {
          title: t("trend.single"),
          align: "right",
          render: (_, day) => <Figure onOpen={() => onSingle(day.date)}>{ofOrders(day.single)}</Figure>,
        },
      ]}
    />
  );
}
