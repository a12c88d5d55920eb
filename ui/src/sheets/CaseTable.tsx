import { Table, type TableProps } from "antd";
import type { CasePage, CaseRow } from "../door-types";
import { InCharge } from "../parts/InCharge";
import { Applied, CheckMark, caseStands, Fresh, Reason, Tail } from "../parts/marks";
import { yuan } from "../parts/numbers";
import type { Pages } from "../parts/pages";
import { left, moment, useNow } from "../parts/time";
import { open } from "../place";
import { goodsText, t } from "../words/words";
import css from "./CaseTable.module.css";
import { rowOpens } from "./rowOpens";

type Ticked = { cases: number[]; onTick: (cases: number[]) => void };
type Props = {
  page: CasePage;
  pages: Pages;
  empty?: React.ReactNode;
  ticked?: Ticked;
};

export function CaseTable({ page, pages, empty, ticked }: Props) {
  const now = useNow();
  const columns: TableProps<CaseRow>["columns"] = [
    { title: t("case.left"), width: 116, render: (_, row) => <Left row={row} now={now} /> },
    {
      title: t("case.tail"),
      width: 92,
      render: (_, row) => (
        <>
          <Tail of={row.order_no ?? row.case_no} />
          <Fresh of={row} />
        </>
      ),
    },
    {
      title: t("case.product"),
      dataIndex: "product",
      ellipsis: true,
      render: (product: string | null) => goodsText(product) ?? "—",
    },
    { title: t("case.reason"), width: 168, render: (_, row) => <Reason text={row.reason} quality={row.quality} /> },
    {
      title: t("case.money"),
      width: 104,
      align: "right",
      render: (_, row) => yuan(row.refund_fen),
    },
    {
      title: t("case.status"),
      width: 92,
      render: (_, row) => (
        <>
          {caseStands(row)} <InCharge of={row.charge} />
        </>
      ),
    },
    { title: t("case.applied_at"), width: 124, render: (_, row) => <Applied row={row} now={now} /> },
    { title: t("case.check"), width: 96, render: (_, row) => <CheckMark result={row.check} /> },
  ];
  return (
    <Table<CaseRow>
      size="small"
      rowKey="id"
      columns={columns}
      dataSource={page.cases}
      rowSelection={
        ticked && {
          selectedRowKeys: ticked.cases,
          preserveSelectedRowKeys: true,
          columnWidth: 36,
          onChange: (keys) => ticked.onTick(keys.map(Number)),
        }
      }
      onRow={(row) => rowOpens(() => open({ is: "case", id: row.id }))}
      pagination={pages.of(page.total)}
      locale={{ emptyText: empty }}
      tableLayout="fixed"
    />
  );
}

/** Someone still has to act; a case that is over has no time left to tell. */
const WAITING: ReadonlySet<string | null> = new Set(["applied", "agreed", "returned"]);

/** Time left for the seller; nobody is hurried about a case that waits for the buyer. */
export function Left({ row, now }: { row: CaseRow; now: Date }) {
  if (row.deadline_at === null) {
    return <span className={css.none}>{WAITING.has(row.status) ? t("case.left.unknown") : "—"}</span>;
  }
  const due = left(row.deadline_at, now);
  if (row.deadline_for === "buyer") return <span className={css.none}>{t("case.waits_buyer")}</span>;
  return (
    <span className={css[due.urgency]} title={moment(row.deadline_at, now)}>
      {due.text}
    </span>
  );
}
