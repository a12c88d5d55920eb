import { ExclamationCircleOutlined, SettingOutlined } from "@ant-design/icons";
import { Button, Drawer, Table } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import { choice } from "../choices";
import type { CaseSort, RadarRow } from "../door-types";
import { Card } from "../parts/Card";
import { Tail } from "../parts/marks";
import { useClerk } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count, sumsText, yuan } from "../parts/numbers";
import { pagesOf } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { left, light, moment, useNow } from "../parts/time";
import { useCopy } from "../parts/useCopy";
import { open } from "../place";
import { useCaseWrite } from "../sheets/case/useCaseWrite";
import { endsOf } from "../sheets/ends";
import { rowOpens } from "../sheets/rowOpens";
import { t } from "../words/words";
import { Exchanges } from "./Exchanges";
import { Lapses } from "./Lapses";
import css from "./Learn.module.css";
import { Limits } from "./Limits";
import { SortPick } from "./SortPick";

/** What runs out, over all shops, most money an hour first; below it, what did run out. */
export function Radar() {
  const [sort, setSort] = useState<CaseSort>("urgency");
  const radar = useAnswer("radar", { sort, limit: 200 });
  const now = useNow();
  const [settings, setSettings] = useState<"open" | "shut">("shut");
  const sheet = radar.data;
  const note =
    sheet === undefined
      ? ""
      : [
          t("radar2.sum", { count: count(sheet.total), day: count(sheet.day), money: sumsText(sheet.day_sums) }),
          sheet.past > 0 ? t("radar2.past", { count: count(sheet.past) }) : "",
          sheet.without > 0 ? t("radar2.without", { count: count(sheet.without) }) : "",
        ]
          .filter(Boolean)
          .join(" · ");
  return (
    <div className={css.stack}>
      <Card
        title={t("desk.tab.radar")}
        note={note}
        extra={
          <span className={css.extra}>
            <SortPick value={sort} usual={t("radar2.sort.urgency")} onChange={setSort} />
            <Button icon={<SettingOutlined />} onClick={() => setSettings("open")} data-testid="limits-open">
              {t("radar2.settings")}
            </Button>
          </span>
        }
        flush
      >
        <Settled of={radar}>
          {(answer) =>
            answer.rows.length === 0 ? (
              <Nothing title={t("radar2.empty")} text={t("radar2.empty.text")}>
                <Button onClick={() => setSettings("open")}>{t("radar2.settings")}</Button>
              </Nothing>
            ) : (
              <Table<RadarRow>
                size="small"
                rowKey={(row) => row.row.case.id}
                dataSource={answer.rows}
                tableLayout="fixed"
                pagination={pagesOf(15)}
                onRow={(row) => rowOpens(() => open({ is: "case", id: row.row.case.id }))}
                columns={[
                  { title: t("radar2.left"), width: 132, render: (_, row) => <Ends row={row} sort={sort} now={now} /> },
                  {
                    title: t("case.tail"),
                    width: 64,
                    render: (_, row) => <Tail of={row.row.case.order_no ?? row.row.case.case_no} />,
                  },
                  { title: t("radar2.shop"), dataIndex: "shop", width: 120, ellipsis: true },
                  { title: t("desk.waits"), width: 92, render: (_, row) => <Waits row={row.row} /> },
                  { title: t("radar2.then"), ellipsis: true, render: (_, row) => <Then row={row} now={now} /> },
                  {
                    title: t("radar2.stake"),
                    width: 100,
                    align: "right",
                    render: (_, row) => yuan(row.stake_fen, row.currency_sign),
                  },
                  {
                    title: t("radar2.hour"),
                    width: 100,
                    align: "right",
                    render: (_, row) => yuan(row.fen_an_hour, row.currency_sign),
                  },
                  { title: "", width: 108, align: "right", render: (_, row) => row.tell && <Tell row={row} /> },
                ]}
              />
            )
          }
        </Settled>
      </Card>
      <Exchanges />
      <Lapses />
      <Drawer
        open={settings === "open"}
        onClose={() => setSettings("shut")}
        title={t("limits.title")}
        size="min(760px, calc(100vw - 72px))"
        destroyOnHidden
      >
        <Limits />
      </Drawer>
    </div>
  );
}

/** What it waits for; where something else came back than was sent, the platform's appeal. */
function Waits({ row }: { row: RadarRow["row"] }) {
  if (!row.appeal) return t(`waits.${row.waits}`);
  return <span data-testid={`radar-appeal-${row.case.id}`}>{t("returned.waits.appeal")}</span>;
}

function Ends({ row, sort, now }: { row: RadarRow; sort: CaseSort; now: Date }) {
  const promise = sort === "promise" ? row.row.promise : null;
  const at = promise?.at ?? row.at;
  const due = left(at, now);
  const late = promise === null ? row.late : light(promise, now) !== "green";
  return (
    <span className={due.urgency === "past" ? css.red : late ? css.amber : undefined} title={moment(at, now)}>
      {late && due.urgency !== "past" && <ExclamationCircleOutlined aria-hidden />} {due.text}
    </span>
  );
}

function Then({ row, now }: { row: RadarRow; now: Date }) {
  const [first, second] = endsOf(row.row);
  const said = [first, second].flatMap((end) => (end === undefined ? [] : [`${end.what} ${moment(end.at, now)}`]));
  return (
    <span title={said.join(" · ")} data-testid={`radar-then-${row.row.case.id}`}>
      {first?.what}
      {second !== undefined && (
        <span className={css.soft}>
          {" · "}
          {second.what} {moment(second.at, now)}
        </span>
      )}
    </span>
  );
}

/** The words for the buyer, copied, and kept with the case as sent. */
function Tell({ row }: { row: RadarRow }) {
  const by = useClerk();
  const copy = useCopy();
  const write = useCaseWrite("tell_late_answer");
  const fill = {
    name: "delay.calm.first",
    language: choice("language"),
    case_id: row.row.case.id,
    order_id: null,
    clerk: by,
    typed: {},
  };
  const filled = useAnswer("fill_script", fill);
  return (
    <Button
      size="small"
      loading={write.isPending}
      disabled={filled.data?.ready !== true}
      title={filled.data?.text}
      onClick={(event) => {
        event.stopPropagation();
        // at once, while the press counts: a web view lets nobody write to the clipboard later
        if (filled.data !== undefined) copy(filled.data.text);
        const ask = { case_id: row.row.case.id, language: choice("language"), by };
        write.run(ask, ({ operation }) => write.tell.done(t("radar2.told"), operation));
      }}
    >
      {t("radar2.tell")}
    </Button>
  );
}
