import { Button, Input } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { Leave } from "../door-types";
import { open } from "../place";
import { t } from "../words/words";
import { yuan } from "./numbers";
import css from "./Requests.module.css";
import { useTell } from "./tell";
import { moment, useNow } from "./time";

/** One request: who, how much, why, and the two answers. */
export function RequestRow({ leave }: { leave: Leave }) {
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

/** What was said to a request of one's own. */
export function AnsweredRow({ leave }: { leave: Leave }) {
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
