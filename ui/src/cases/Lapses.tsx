import { Input, Table } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { Lapse } from "../door-types";
import { Card } from "../parts/Card";
import { Tail } from "../parts/marks";
import { useClerk } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count, sumsText, yuan } from "../parts/numbers";
import { pagesOf } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { dayOf, daysBefore, moment, shopNow, useNow } from "../parts/time";
import { useCaseWrite } from "../sheets/case/useCaseWrite";
import { t, textOf } from "../words/words";

/** What ran out is kept, each with the cause that somebody notes. */
export function Lapses() {
  const today = dayOf(shopNow());
  const lapses = useAnswer("lapse_list", { from: daysBefore(today, 59), to: today });
  const now = useNow();
  const data = lapses.data;
  const note =
    data === undefined
      ? ""
      : t("lapses.note", {
          count: count(data.total),
          money: sumsText(data.sums),
          without: count(data.without_cause),
        });
  return (
    <Card title={t("lapses.title")} note={note} flush>
      <Settled of={lapses}>
        {(answer) =>
          answer.total === 0 ? (
            <Nothing title={t("lapses.none")} />
          ) : (
            <Table<Lapse>
              size="small"
              rowKey="id"
              dataSource={answer.rows}
              tableLayout="fixed"
              pagination={pagesOf(10)}
              columns={[
                { title: t("lapses.at"), width: 116, render: (_, row) => moment(row.deadline_at, now) },
                { title: t("case.tail"), width: 64, render: (_, row) => <Tail of={row.order_no ?? row.case_no} /> },
                { title: t("radar2.shop"), dataIndex: "shop", width: 120, ellipsis: true },
                {
                  title: t("lapses.step"),
                  width: 120,
                  render: (_, row) => textOf(`waits.${row.step}`) ?? textOf(`promised.${row.step}`) ?? row.step,
                },
                {
                  title: t("radar2.stake"),
                  width: 92,
                  align: "right",
                  render: (_, row) => yuan(row.money_fen, row.currency_sign),
                },
                { title: t("lapses.cause"), render: (_, row) => <Cause row={row} /> },
              ]}
            />
          )
        }
      </Settled>
    </Card>
  );
}

function Cause({ row }: { row: Lapse }) {
  const by = useClerk();
  const [cause, setCause] = useState(row.cause ?? "");
  const write = useCaseWrite("note_cause");
  const save = () => {
    if (cause.trim() === (row.cause ?? "")) return;
    write.run({ id: row.id, cause, by }, ({ operation }) => write.tell.done(t("lapses.saved"), operation));
  };
  return (
    <Input
      size="small"
      value={cause}
      placeholder={t("lapses.cause.hint")}
      aria-label={t("lapses.cause")}
      maxLength={6000}
      suffix={row.cause_staff}
      onChange={(event) => setCause(event.target.value)}
      onPressEnter={save}
      onBlur={save}
    />
  );
}
