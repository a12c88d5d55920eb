import { Button, Input, InputNumber } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useWrite } from "../ask";
import type { PlannedPost, PostResult } from "../door-types";
import { Card } from "../parts/Card";
import { DatePicker, shopToday } from "../parts/DatePicker";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { useTell } from "../parts/tell";
import { dayOf, shopNow } from "../parts/time";
import { useKeys } from "../parts/useKeys";
import { t } from "../words/words";
import css from "./Posts.module.css";

const COUNTS = ["seen", "answers", "orders"] as const;

type Props = { post: PlannedPost; by: string; onDone: () => void };

/** It was posted; what the platform shows of it can be entered now or later. */
export function PostDone({ post, by, onDone }: Props) {
  const [result, setResult] = useState<PostResult>(
    post.result ?? { done_on: dayOf(shopNow()), seen: null, answers: null, orders: null, note: "" },
  );
  const note = useWrite("note_post");
  const tell = useTell();
  const put = (change: Partial<PostResult>) => setResult({ ...result, ...change });
  const run = () =>
    note.mutate(
      { post: post.draft.id ?? 0, result, by },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("posts.noted"), operation);
          onDone();
        },
      },
    );
  useKeys({ "Ctrl+Enter": run, Escape: onDone });
  return (
    <Card title={t("posts.done.title")} note={t("posts.done.note")}>
      <div className={css.form}>
        <Field name={t("posts.done.on")}>
          <DatePicker
            value={dayjs(result.done_on)}
            allowClear={false}
            maxDate={shopToday()}
            onChange={(day) => day !== null && put({ done_on: day.format("YYYY-MM-DD") })}
            aria-label={t("posts.done.on")}
          />
        </Field>
        {COUNTS.map((name) => (
          <Field key={name} name={t(`posts.${name}`)}>
            <InputNumber
              value={result[name]}
              min={0}
              precision={0}
              onChange={(to) => put({ [name]: to })}
              aria-label={t(`posts.${name}`)}
              data-testid={`post-${name}`}
            />
          </Field>
        ))}
        <Field name={t("posts.learned")}>
          <Input
            className={css.medium}
            value={result.note}
            maxLength={200}
            onChange={({ target }) => put({ note: target.value })}
            aria-label={t("posts.learned")}
            data-testid="post-learned"
          />
        </Field>
      </div>
      {note.error !== null && <ErrorNote error={note.error} />}
      <div className={css.end}>
        <Button onClick={onDone}>{t("launches.cancel")}</Button>
        <Button type="primary" loading={note.isPending} onClick={run} data-testid="post-note">
          {t("posts.note")}
        </Button>
      </div>
    </Card>
  );
}
