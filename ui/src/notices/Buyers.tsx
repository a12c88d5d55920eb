import { CopyOutlined } from "@ant-design/icons";
import { Button, Input, Popover, Table, type TableProps } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { Notice, NoticeRow } from "../door-types";
import { Card } from "../parts/Card";
import { orderStatus, Tail } from "../parts/marks";
import { pagesOf } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { useCopy } from "../parts/useCopy";
import { open } from "../place";
import { quoted, t } from "../words/words";
import { countsOf, noticeName } from "./Notices";
import css from "./Notices.module.css";

/** The buyers of one list: those nobody has told yet stand first. */
export function Buyers({ notice, clerk }: { notice: Notice; clerk: string }) {
  const now = useNow();
  const rows = useAnswer("notice_show", { notice: notice.id });
  const write = useWrite("note_contact");
  const tell = useTell();
  const copy = useCopy();
  const note = (orders: number[], answer: string | null) =>
    write.mutate(
      { notice: notice.id, orders, answer, by: clerk },
      { onSuccess: ({ operation }) => tell.done(t("notices.contacted"), operation), onError: tell.refused },
    );
  const words = (row?: NoticeRow) =>
    t(notice.cause === "halt" ? "notices.say.halt" : "notices.say.late", {
      product: row?.product ?? (notice.about === "" ? t("call.goods") : notice.about),
    });
  const columns: TableProps<NoticeRow>["columns"] = [
    { title: t("care.col.tail"), width: 72, render: (_, row) => <Tail of={row.order_no} /> },
    { title: t("care.col.product"), ellipsis: true, dataIndex: "product" },
    { title: t("case.status"), width: 88, render: (_, row) => orderStatus(row.status) },
    {
      title: "",
      width: 200,
      render: (_, row) => (
        <span className={css.soft}>
          {row.answered_at !== null
            ? t("notices.answered", { answer: row.answer ?? "" })
            : row.contacted_at !== null
              ? t("notices.contacted.at", { at: moment(row.contacted_at, now) })
              : t("notices.waiting")}
          {row.has_case && ` · ${t("notices.has_case")}`}
        </span>
      ),
    },
    {
      title: "",
      width: 104,
      align: "right",
      render: (_, row) =>
        row.contacted_at === null ? (
          <Button type="link" size="small" onClick={() => note([row.order_id], null)} data-testid="notice-contact">
            {t("notices.contact")}
          </Button>
        ) : (
          <Answer onKeep={(answer) => note([row.order_id], answer)} />
        ),
    },
  ];
  const waiting = (rows.data ?? []).filter((row) => row.contacted_at === null);
  return (
    <Card title={noticeName(notice)} note={countsOf(notice)} flush>
      <div className={css.say}>
        <b>{t("notices.say")}</b>
        <p>{quoted(words(waiting[0]))}</p>
        <Button icon={<CopyOutlined />} onClick={() => copy(words(waiting[0]))}>
          {t("care.keys.copy")}
        </Button>
        {waiting.length > 0 && (
          <Button
            type="primary"
            loading={write.isPending}
            onClick={() =>
              note(
                waiting.map((row) => row.order_id),
                null,
              )
            }
            data-testid="notice-contact-all"
          >
            {t("notices.contact.all")}
          </Button>
        )}
      </div>
      <Settled of={rows}>
        {(answer) => (
          <Table<NoticeRow>
            size="small"
            rowKey="order_id"
            columns={columns}
            dataSource={answer}
            pagination={pagesOf(50)}
            tableLayout="fixed"
            onRow={(row) => ({ onDoubleClick: () => open({ is: "order", id: row.order_id }) })}
          />
        )}
      </Settled>
    </Card>
  );
}

function Answer({ onKeep }: { onKeep: (answer: string) => void }) {
  const [text, setText] = useState("");
  const [shown, show] = useState(false);
  const keep = () => {
    if (text.trim() === "") return;
    onKeep(text);
    setText("");
    show(false);
  };
  return (
    <Popover
      trigger="click"
      open={shown}
      onOpenChange={show}
      content={
        <Input
          autoFocus
          value={text}
          maxLength={120}
          placeholder={t("notices.answer.example")}
          aria-label={t("notices.answer")}
          onChange={(event) => setText(event.target.value)}
          onPressEnter={keep}
        />
      }
    >
      <Button type="link" size="small">
        {t("notices.answer")}
      </Button>
    </Popover>
  );
}
