import { Button, Input, Segmented, Select } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useWrite } from "../ask";
import type { AudienceRow, PostChannel, PostDraft } from "../door-types";
import { Card } from "../parts/Card";
import { DatePicker } from "../parts/DatePicker";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { KeyCap } from "../parts/KeyCap";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, shopNow } from "../parts/time";
import { useKeys } from "../parts/useKeys";
import { t } from "../words/words";
import css from "./Posts.module.css";

const CHANNELS = ["group", "feed", "answers", "show"] as const;

type Props = { kept: PostDraft | null; audiences: AudienceRow[]; by: string; onDone: () => void };

/** A post is planned: where, when, for whom, and its words, which are looked at when it is saved. */
export function PostForm({ kept, audiences, by, onDone }: Props) {
  const shop = useShop();
  const [draft, setDraft] = useState<PostDraft>(kept ?? fresh());
  const save = useWrite("save_post");
  const tell = useTell();
  const put = (change: Partial<PostDraft>) => setDraft({ ...draft, ...change });
  const ready = draft.text.trim() !== "";
  const run = () =>
    save.mutate(
      { shop: shop.name, post: draft, by },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("posts.saved"), operation);
          onDone();
        },
      },
    );
  useKeys({ "Ctrl+Enter": () => ready && run(), Escape: onDone });
  return (
    <Card title={t(kept === null ? "posts.new" : "posts.edit")} note={t("posts.fair")}>
      <div className={css.form}>
        <Field name={t("posts.channel")}>
          <Segmented<PostChannel>
            value={draft.channel}
            onChange={(channel) => put({ channel })}
            options={CHANNELS.map((value) => ({
              value,
              label: <span data-testid={`post-channel-${value}`}>{t(`posts.channel.${value}`)}</span>,
            }))}
          />
        </Field>
        <Field name={t("posts.on")}>
          <DatePicker
            value={dayjs(draft.on_day)}
            allowClear={false}
            onChange={(day) => day !== null && put({ on_day: day.format("YYYY-MM-DD") })}
            aria-label={t("posts.on")}
          />
        </Field>
        <Field name={t("posts.audience")}>
          <Select<number>
            className={css.medium}
            allowClear
            value={draft.audience_id}
            placeholder={t("posts.everybody")}
            onChange={(to) => put({ audience_id: to ?? null })}
            options={audiences.map(({ id, name }) => ({ value: id, label: name }))}
            aria-label={t("posts.audience")}
          />
        </Field>
      </div>
      <Field name={t("posts.text")} size="whole">
        <Input.TextArea
          autoFocus
          value={draft.text}
          rows={4}
          maxLength={1000}
          placeholder={t(`posts.example.${draft.channel}`)}
          onChange={({ target }) => put({ text: target.value })}
          aria-label={t("posts.text")}
          data-testid="post-text"
        />
      </Field>
      <p className={css.hint}>{t(`posts.hint.${draft.channel}`)}</p>
      {save.error !== null && <ErrorNote error={save.error} />}
      <div className={css.end}>
        <Button onClick={onDone}>{t("launches.cancel")}</Button>
        <Button type="primary" disabled={!ready} loading={save.isPending} onClick={run} data-testid="post-save">
          {t("launches.save")} <KeyCap>Ctrl Enter</KeyCap>
        </Button>
      </div>
    </Card>
  );
}

function fresh(): PostDraft {
  return { id: null, on_day: dayOf(shopNow()), channel: "group", audience_id: null, text: "" };
}
