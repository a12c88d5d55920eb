import { Button, Input } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { Leave } from "../door-types";
import { open } from "../place";
import { t } from "../words/words";
import { Card } from "./Card";
import { useMe } from "./me";
import { count, yuan } from "./numbers";
import css from "./Requests.module.css";
import { Settled } from "./Settled";
import { useTell } from "./tell";
import { moment, useNow } from "./time";

/** On a page of work: the requests that wait for whoever is here; nothing where none does. */
export function WaitingRequests() {
  const me = useMe();
  if ((me.data?.waiting.requests ?? 0) === 0) return null;
  return <Requests />;
}

/** What went over somebody's limit and waits for a yes, each with its two answers. */
export function Requests() {
  const leaves = useAnswer("leave_list", {});
  const me = useMe();
  const waiting = me.data?.waiting;
  const median = leaves.data?.median_minutes;
  return (
    <Card
      title={t("leave.title")}
      note={
        waiting === undefined || waiting.requests === 0
          ? undefined
          : t("leave.count", { count: count(waiting.requests), money: yuan(waiting.amount_fen) })
      }
      extra={
        median == null ? undefined : <span className={css.soft}>{t("leave.median", { minutes: count(median) })}</span>
      }
      flush
    >
      <Settled of={leaves}>
        {({ waiting: list, answered }) => (
          <ul className={css.list} data-testid="leave-list">
            {list.map((leave) => (
              <Row key={leave.id} leave={leave} />
            ))}
            {list.length === 0 && <li className={css.none}>{t("leave.none")}</li>}
            {answered
              .filter(({ own }) => own)
              .slice(0, 3)
              .map((leave) => (
                <Answered key={leave.id} leave={leave} />
              ))}
          </ul>
        )}
      </Settled>
    </Card>
  );
}

function Row({ leave }: { leave: Leave }) {
  const [refusing, setRefusing] = useState<"no" | "writing">("no");
  const [word, setWord] = useState("");
  const answer = useWrite("answer_leave");
  const tell = useTell();
  const now = useNow();
  const send = (grant: boolean) =>
    answer.mutate(
      { request: leave.id, grant, word: leave.own && !grant ? t("leave.take_back") : word },
      {
        onSuccess: ({ operation, asker }) =>
          tell.done(grant ? t("leave.granted", { who: asker }) : t("leave.declined"), operation),
        onError: tell.refused,
      },
    );
  return (
    <li className={leave.yours ? css.row : css.own}>
      <div className={css.words}>
        <p>
          <b>
            {t(leave.kind === "refund" ? "leave.wants.refund" : "leave.wants.goodwill", {
              who: leave.asker,
              money: yuan(leave.amount_fen),
            })}
          </b>{" "}
          {leave.tail !== null && leave.case_id !== null && (
            <Button type="link" size="small" onClick={() => open({ is: "case", id: leave.case_id ?? 0 })}>
              {t("leave.tail", { tail: leave.tail })}
            </Button>
          )}
        </p>
        <p className={css.soft}>
          {leave.reason} · {t("leave.over", { money: yuan(leave.limit_fen) })} · {moment(leave.asked_at, now)}
        </p>
        {leave.changed && <p className={css.changed}>{t("leave.changed")}</p>}
        {refusing === "writing" && (
          <Input
            autoFocus
            size="small"
            value={word}
            maxLength={200}
            placeholder={t("leave.word")}
            aria-label={t("leave.word")}
            onChange={(event) => setWord(event.target.value)}
            onPressEnter={() => send(false)}
            data-testid="leave-word"
          />
        )}
      </div>
      <div className={css.ways}>
        {leave.own ? (
          <Button size="small" onClick={() => send(false)}>
            {t("leave.take_back")}
          </Button>
        ) : (
          leave.yours && (
            <>
              <Button
                onClick={() => (refusing === "writing" ? send(false) : setRefusing("writing"))}
                data-testid="leave-decline"
              >
                {t("leave.decline")}
              </Button>
              <Button
                type="primary"
                disabled={leave.changed}
                loading={answer.isPending}
                onClick={() => send(true)}
                data-testid="leave-grant"
              >
                {t("leave.grant")}
              </Button>
            </>
          )
        )}
      </div>
    </li>
  );
}

function Answered({ leave }: { leave: Leave }) {
  const by = leave.answered_by ?? "";
  return (
    <li className={css.own}>
      <p className={css.soft}>
        {yuan(leave.amount_fen)} {leave.tail !== null && t("leave.tail", { tail: leave.tail })}{" "}
        {leave.answer === "granted"
          ? t("leave.mine.granted", { by })
          : t("leave.mine.declined", { by, word: leave.word ?? "" })}
      </p>
    </li>
  );
}
