import { Button, Input, Segmented, Select } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { BadReview, BadReviewSolved, BadReviewState } from "../door-types";
import { Card } from "../parts/Card";
import { Field } from "../parts/Field";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { open } from "../place";
import { quoted, t } from "../words/words";
import css from "./BadReviews.module.css";

const STATES: readonly BadReviewState[] = ["talking", "solved", "stays"];
const HOW: readonly BadReviewSolved[] = ["refunded", "replaced", "repaired", "explained", "improved"];

/** What was done about one bad review, and what is done next. */
export function Work({ of, clerk }: { of: BadReview; clerk: string }) {
  const now = useNow();
  const tell = useTell();
  const work = useWrite("work_on_review");
  const [state, setState] = useState<BadReviewState>("talking");
  const [how, setHow] = useState<BadReviewSolved | null>(null);
  const [reply, setReply] = useState(of.reply ?? "");
  const [note, setNote] = useState("");
  const { order_id, case_id } = of;
  const keep = () =>
    work.mutate(
      { id: of.id, state, how, reply: blankless(reply), note: blankless(note), by: clerk },
      { onSuccess: ({ operation }) => tell.done(t("bad.kept"), operation), onError: tell.refused },
    );
  return (
    <Card
      title={t("bad.stars", { score: of.score })}
      note={moment(of.written_at, now)}
      extra={
        <>
          {order_id !== null && (
            <Button size="small" onClick={() => open({ is: "order", id: order_id })}>
              {t("bad.order")}
            </Button>
          )}
          {case_id !== null && (
            <Button size="small" onClick={() => open({ is: "case", id: case_id })}>
              {t("bad.case")}
            </Button>
          )}
        </>
      }
    >
      <div className={css.work} data-testid="bad-work">
        <p className={css.said}>{quoted(of.text)}</p>
        <ol className={css.steps}>
          <li>{t("bad.step.1")}</li>
          <li>{t("bad.step.2")}</li>
          <li>{t("bad.step.3")}</li>
        </ol>
        <Segmented<BadReviewState>
          value={state}
          onChange={setState}
          options={STATES.map((one) => ({
            value: one,
            label: <span data-testid={`bad-${one}`}>{t(`bad.keep.${one}`)}</span>,
          }))}
          aria-label={t("nav.bad_reviews")}
        />
        {state === "solved" && (
          <Select<BadReviewSolved>
            value={how}
            onChange={setHow}
            placeholder={t("bad.how")}
            options={HOW.map((one) => ({ value: one, label: t(`bad.how.${one}`) }))}
            aria-label={t("bad.how")}
            data-testid="bad-how"
          />
        )}
        <Field name={t("bad.reply")} size="whole">
          <Input.TextArea
            value={reply}
            onChange={(event) => setReply(event.target.value)}
            placeholder={t("bad.reply.hint")}
            maxLength={6000}
            autoSize={{ minRows: 2, maxRows: 5 }}
            data-testid="bad-reply"
          />
        </Field>
        <Field name={t("bad.note.label")} size="whole">
          <Input
            value={note}
            onChange={(event) => setNote(event.target.value)}
            placeholder={state === "stays" ? t("bad.note.hint") : undefined}
            maxLength={6000}
            data-testid="bad-note"
          />
        </Field>
        <div className={css.acts}>
          <Button type="primary" loading={work.isPending} onClick={keep} data-testid="bad-keep">
            {t("bad.keep")}
          </Button>
          {of.by !== null && of.at !== null && (
            <span className={css.soft}>{t("bad.by", { by: of.by, at: moment(of.at, now) })}</span>
          )}
        </div>
      </div>
    </Card>
  );
}

function blankless(text: string): string | null {
  return text.trim() === "" ? null : text;
}
