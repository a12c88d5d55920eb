import { CopyOutlined, EditOutlined } from "@ant-design/icons";
import { Button, Table } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import { choice } from "../choices";
import type { LateAnswer } from "../door-types";
import { Card } from "../parts/Card";
import { Tail } from "../parts/marks";
import { count, yuan } from "../parts/numbers";
import { pagesOf } from "../parts/pages";
import { tailOf } from "../parts/tail";
import { useTell } from "../parts/tell";
import { left, moment, useNow } from "../parts/time";
import { useCopy } from "../parts/useCopy";
import { go, open } from "../place";
import { rowOpens } from "../sheets/rowOpens";
import { t } from "../words/words";
import css from "./Notices.module.css";

/** Cases that will not be done in time: the words for each buyer, copied, sent, and kept with the case. */
export function LateAnswers({ answers, clerk }: { answers: LateAnswer[]; clerk: string }) {
  const [chosen, choose] = useState<number | null>(null);
  const now = useNow();
  const here = answers.find(({ case_id }) => case_id === chosen) ?? answers[0];
  if (here === undefined) return null;
  return (
    <Card title={t("notices.answers")} note={t("notices.answers.note")} flush>
      <Words answer={here} clerk={clerk} />
      <Table<LateAnswer>
        size="small"
        rowKey="case_id"
        dataSource={answers}
        tableLayout="fixed"
        pagination={pagesOf(20)}
        rowClassName={(row) => (row === here ? (css.chosen ?? "") : "")}
        onRow={(row) => rowOpens(() => choose(row.case_id))}
        columns={[
          { title: t("care.col.tail"), width: 72, render: (_, row) => <Tail of={row.number} /> },
          { title: t("care.col.product"), ellipsis: true, dataIndex: "product" },
          { title: t("notices.answers.end"), width: 190, render: (_, row) => <Ends row={row} now={now} /> },
          {
            title: "",
            width: 150,
            render: (_, row) => (
              <span className={css.soft}>
                {row.told_at === null
                  ? t("notices.waiting")
                  : t("notices.answers.told", { at: moment(row.told_at, now), by: row.told_by ?? "" })}
              </span>
            ),
          },
        ]}
      />
    </Card>
  );
}

function Ends({ row, now }: { row: LateAnswer; now: Date }) {
  const due = left(row.at, now);
  const what =
    row.promised === null
      ? t("notices.answers.platform")
      : t("notices.answers.promise", { step: t(`promised.${row.promised}`) });
  return (
    <span title={moment(row.at, now)}>
      <b className={due.urgency === "past" ? css.past : undefined}>{due.text}</b>{" "}
      <span className={css.soft}>{what}</span>
    </span>
  );
}

function Words({ answer, clerk }: { answer: LateAnswer; clerk: string }) {
  const copy = useCopy();
  const tell = useTell();
  const write = useWrite("tell_late_answer");
  const sent = () =>
    write.mutate(
      { case_id: answer.case_id, language: choice("language"), by: clerk },
      {
        onSuccess: ({ operation }) => tell.done(t("notices.answers.sent.done"), operation),
        onError: tell.refused,
      },
    );
  return (
    <div className={css.say}>
      <b>{t("notices.say")}</b>
      <span className={css.soft}>
        {t("notices.answers.for", { tail: tailOf(answer.number) })}
        {answer.refund_fen !== null && ` · ${yuan(answer.refund_fen)}`}
      </span>
      <p data-testid="late-answer-text">「{answer.text}」</p>
      {!answer.ready && (
        <p role="alert" className={css.past}>
          {answer.empty.length > 0
            ? t("notices.answers.locked", { fields: answer.empty.join("、") })
            : t("notices.answers.blocked")}
        </p>
      )}
      <Button
        icon={<CopyOutlined />}
        disabled={!answer.ready}
        onClick={() => copy(answer.text)}
        data-testid="late-answer-copy"
      >
        {t("care.keys.copy")}
      </Button>
      {answer.told_at === null && (
        <Button
          type="primary"
          disabled={!answer.ready}
          loading={write.isPending}
          onClick={sent}
          data-testid="late-answer-sent"
        >
          {t("notices.answers.sent")}
        </Button>
      )}
      <Button type="text" onClick={() => open({ is: "case", id: answer.case_id })}>
        {t("notices.answers.open")}
      </Button>
      <Button type="text" icon={<EditOutlined />} onClick={() => go("scripts")}>
        {t("notices.answers.edit")}
      </Button>
    </div>
  );
}

/** "3 cases not told, 1 told" */
export function answersOf(answers: LateAnswer[]): string {
  const waiting = answers.filter(({ told_at }) => told_at === null).length;
  return t("notices.answers.counts", { waiting: count(waiting), told: count(answers.length - waiting) });
}
