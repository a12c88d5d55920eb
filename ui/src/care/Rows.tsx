import { Button, ConfigProvider, Segmented, Table, type TableProps } from "antd";
import { useState } from "react";
import type { CareDesk, CareRow, CareStanding } from "../door-types";
import { Card } from "../parts/Card";
import { KeyCap } from "../parts/KeyCap";
import { Tail } from "../parts/marks";
import { count } from "../parts/numbers";
import { segmentText } from "../parts/segments";
import { moment, useNow } from "../parts/time";
import { useKeys } from "../parts/useKeys";
import { open } from "../place";
import { t } from "../words/words";
import type { Exported } from "./Care";
import css from "./Care.module.css";
import { Empty } from "./Empty";
import { Feedback } from "./Feedback";
import { useMark } from "./useMark";

type Props = {
  desk: CareDesk;
  clerk: string;
  standing: CareStanding;
  numbers: ReadonlyMap<CareStanding, number>;
  here: number | null;
  onHere: (order: number) => void;
  onStanding: (to: CareStanding) => void;
  exported: Exported;
  onExportedDone: () => void;
};

const TABS = ["due", "waiting", "answered"] as const;
const ASKED: ReadonlySet<CareStanding> = new Set(["waiting", "answered"]);

/** Ticked is what most rows are: only the row under the eye has a colour. */
const QUIET = { components: { Table: { rowSelectedBg: "transparent", rowSelectedHoverBg: "transparent" } } };

/** The list itself: due, waiting, answered, or those left out for one cause. */
export function Rows(props: Props) {
  const { desk, clerk, standing, numbers, here, onHere, onStanding, exported, onExportedDone } = props;
  const now = useNow();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [noting, note] = useState<CareRow | null>(null);
  const mark = useMark(clerk);
  const due = standing === "due";
  const picked = desk.rows.map((row) => row.order_id).filter((id) => !left.has(id));
  const at = desk.rows.findIndex((row) => row.order_id === here);
  const turn = (by: number) => {
    const next = desk.rows[at + by];
    if (next !== undefined) onHere(next.order_id);
  };
  const toggle = (id: number) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  useKeys({
    j: () => turn(1),
    k: () => turn(-1),
    ...(due && here !== null ? { x: () => toggle(here), s: () => mark.run([here]) } : {}),
  });

  const columns: TableProps<CareRow>["columns"] = [
    { title: t("care.col.tail"), width: 68, render: (_, row) => <Tail of={row.order_no} /> },
    {
      title: t("care.col.product"),
      ellipsis: true,
      onCell: (row) => ({ title: goodsOf(row) }),
      render: (_, row) => (
        <>
          {goodsOf(row)}
          {row.segments.map((rule) => (
            <small key={rule.id}> · {t("risky.because", { segment: segmentText(rule.segment) })}</small>
          ))}
        </>
      ),
    },
    { title: t("care.col.hours"), width: 84, render: (_, row) => t("care.ago", { hours: count(row.hours) }) },
    ASKED.has(standing)
      ? { title: t("care.col.sent"), width: 108, render: (_, row) => moment(row.sent_at, now) }
      : {
          title: t("care.col.says"),
          width: 84,
          render: (_, row) => t(row.guide === null ? "care.says.plain" : "care.says.guide"),
        },
    {
      title: "",
      width: 92,
      align: "right",
      render: (_, row) => (
        <Act row={row} standing={standing} onMark={() => mark.run([row.order_id])} onNote={() => note(row)} />
      ),
    },
  ];
  const title = TABS.some((tab) => tab === standing) || standing === "not_yet" ? titleOf(standing, desk.total) : null;
  return (
    <Card
      flush
      className={css.rows}
      title={
        title ??
        t("care.title.left", {
          cause: t(`care.cause.${standing}`, { days: desk.rules.again_days }),
          count: count(desk.total),
        })
      }
      note={t("care.oldest")}
      extra={
        <Segmented<CareStanding>
          value={standing}
          onChange={onStanding}
          options={TABS.map((value) => ({
            value,
            label: (
              <span data-testid={`care-${value}`}>
                {t(`care.tab.${value}`, { count: count(numbers.get(value) ?? 0) })}
              </span>
            ),
          }))}
        />
      }
    >
      {exported !== null && (
        <div className={css.exported} data-testid="care-exported">
          <span>{t("care.exported", { count: count(exported.orders.length), sms: count(exported.sms) })}</span>
          <Button
            type="primary"
            loading={mark.isPending}
            onClick={() => mark.run(exported.orders, onExportedDone)}
            data-testid="care-exported-sent"
          >
            {t("care.exported.sent", { count: count(exported.orders.length) })}
          </Button>
          <Button type="text" onClick={onExportedDone}>
            {t("care.exported.not")}
          </Button>
        </div>
      )}
      <div className={css.table}>
        <ConfigProvider theme={QUIET}>
          <Table<CareRow>
            size="small"
            rowKey="order_id"
            columns={columns}
            dataSource={desk.rows}
            pagination={false}
            tableLayout="fixed"
            rowClassName={(row) => (row.order_id === here ? (css.hereRow ?? "") : "")}
            onRow={(row) => ({
              onClick: () => onHere(row.order_id),
              onDoubleClick: () => open({ is: "order", id: row.order_id }),
            })}
            locale={{
              emptyText: (
                <Empty
                  desk={desk}
                  standing={standing}
                  coming={numbers.get("not_yet") ?? 0}
                  night={numbers.get("quiet_hours") ?? 0}
                />
              ),
            }}
            {...(due
              ? {
                  rowSelection: {
                    columnWidth: 40,
                    selectedRowKeys: picked,
                    onChange: (keys) =>
                      setLeft(new Set(desk.rows.map((row) => row.order_id).filter((id) => !keys.includes(id)))),
                  },
                }
              : {})}
          />
        </ConfigProvider>
      </div>
      {due && desk.rows.length > 0 && (
        <footer className={css.keys}>
          <KeyCap>J</KeyCap> <KeyCap>K</KeyCap> <span>{t("care.keys.move")}</span>
          <KeyCap>Y</KeyCap> <span>{t("care.keys.copy")}</span>
          <KeyCap>S</KeyCap> <span>{t("care.keys.sent")}</span>
          <Button
            type={exported === null ? "primary" : "default"}
            disabled={picked.length === 0}
            loading={mark.isPending}
            onClick={() => mark.run(picked, onExportedDone)}
            data-testid="care-mark"
          >
            {t("care.mark.many", { count: count(picked.length) })}
          </Button>
        </footer>
      )}
      {noting !== null && <Feedback row={noting} clerk={clerk} onClose={() => note(null)} />}
    </Card>
  );
}

function titleOf(standing: CareStanding, total: number): string {
  switch (standing) {
    case "waiting":
    case "answered":
    case "not_yet":
      return t(`care.title.${standing}`, { count: count(total) });
    default:
      return t("care.title.due", { count: count(total) });
  }
}

function Act({
  row,
  standing,
  onMark,
  onNote,
}: {
  row: CareRow;
  standing: CareStanding;
  onMark: () => void;
  onNote: () => void;
}) {
  const again = standing === "answered";
  const [text, act, id] =
    standing === "due"
      ? [t("care.mark"), onMark, "mark"]
      : ASKED.has(standing)
        ? [t(again ? "care.note.again" : "care.note"), onNote, "note"]
        : [t("care.open"), () => open({ is: "order", id: row.order_id }), "open"];
  return (
    <Button
      type={again ? "text" : "link"}
      size="small"
      onClick={(event) => {
        event.stopPropagation();
        act();
      }}
      data-testid={`care-row-${id}`}
    >
      {text}
    </Button>
  );
}

function goodsOf({ product, sku }: CareRow): string {
  return [product ?? "—", sku].filter((part) => part !== null).join(" ");
}
