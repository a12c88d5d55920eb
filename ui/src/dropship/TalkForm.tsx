import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Input, Modal } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { Day } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { useClerk } from "../parts/me";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, daysBefore, shopNow } from "../parts/time";
import { useKept } from "../parts/useKept";
import { t } from "../words/words";
import { DayField } from "./DayField";
import css from "./Partners.module.css";

type Promise_ = { what: string; due_on: Day; owner: string };
type Draft = { talked_on: Day; said: string; promises: Promise_[]; next_on: Day };
const unsaved = new Map<string, Draft>();
const PROMISED_DAYS = 14;

type Props = { partner: string; rhythm: number; onClose: () => void };

/** A talk: what was said, what was promised by when, and when the next one is. */
export function TalkForm({ partner, rhythm, onClose }: Props) {
  const shop = useShop();
  const by = useClerk();
  const tell = useTell();
  const today = dayOf(shopNow());
  const of = `${shop.name} ${partner}`;
  const blank: Draft = { talked_on: today, said: "", promises: [], next_on: daysBefore(today, -rhythm) };
  const [draft, setDraft] = useState(unsaved.get(of) ?? blank);
  const changed = JSON.stringify(draft) !== JSON.stringify(blank);
  const done = useKept(unsaved, of, changed ? draft : null, t("partner.talk.kept"));
  const note = useWrite("record_partner_talk");
  const set = (to: Partial<Draft>) => setDraft({ ...draft, ...to });
  const change = (at: number, to: Partial<Promise_> | null) =>
    set({
      promises: draft.promises.flatMap((one, place) => (place !== at ? [one] : to === null ? [] : [{ ...one, ...to }])),
    });
  const run = () =>
    note.mutate(
      {
        shop: shop.name,
        partner,
        ...draft,
        promises: draft.promises.map((one) => ({ ...one, owner: one.owner.trim() === "" ? null : one.owner })),
        by,
      },
      {
        onSuccess: ({ operation }) => {
          done();
          tell.done(t("partner.talk.noted"), operation);
          onClose();
        },
      },
    );
  const lacks = draft.said.trim() === "" || draft.promises.some(({ what }) => what.trim() === "");
  return (
    <Modal
      open
      width={720}
      title={t("partner.talk.title", { partner })}
      okText={t("partner.talk.save")}
      onOk={run}
      confirmLoading={note.isPending}
      okButtonProps={{ "data-testid": "partner-talk-save", disabled: lacks }}
      onCancel={onClose}
      maskClosable={false}
    >
      <div className={css.fields}>
        <DayField
          name={t("partner.talk.on")}
          value={draft.talked_on}
          max={today}
          onChange={(on) => set({ talked_on: on })}
        />
        <DayField
          name={t("partner.talk.next")}
          value={draft.next_on}
          min={daysBefore(draft.talked_on, -1)}
          onChange={(on) => set({ next_on: on })}
        />
        <Field name={t("partner.talk.said")} size="whole">
          <Input.TextArea
            autoFocus
            autoSize={{ minRows: 2 }}
            value={draft.said}
            maxLength={2000}
            onChange={({ target }) => set({ said: target.value })}
            data-testid="partner-talk-said"
          />
        </Field>
        {draft.promises.map((promise, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: promises have no key before they are kept, and only the last is added
          <div key={at} className={css.promise}>
            <Field name={t("partner.talk.promise")}>
              <Input
                value={promise.what}
                maxLength={500}
                onChange={({ target }) => change(at, { what: target.value })}
                data-testid={`partner-promise-${at}`}
              />
            </Field>
            <DayField
              name={t("action.due")}
              value={promise.due_on}
              min={today}
              onChange={(on) => change(at, { due_on: on })}
            />
            <Field name={t("action.owner")}>
              <Input
                value={promise.owner}
                maxLength={40}
                placeholder={partner}
                onChange={({ target }) => change(at, { owner: target.value })}
              />
            </Field>
            <Button
              type="text"
              icon={<DeleteOutlined />}
              onClick={() => change(at, null)}
              aria-label={t("partner.talk.promise.drop")}
              title={t("partner.talk.promise.drop")}
            />
          </div>
        ))}
        <div className={css.wide}>
          <Button
            icon={<PlusOutlined />}
            onClick={() =>
              set({ promises: [...draft.promises, { what: "", due_on: daysBefore(today, -PROMISED_DAYS), owner: "" }] })
            }
            data-testid="partner-promise-add"
          >
            {t("partner.talk.promise.add")}
          </Button>
        </div>
        {note.error !== null && (
          <div className={css.wide}>
            <ErrorNote error={note.error} />
          </div>
        )}
      </div>
    </Modal>
  );
}
