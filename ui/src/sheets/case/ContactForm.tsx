import { AutoComplete, Button, Input, Segmented } from "antd";
import { type ReactNode, useState } from "react";
import { Phone } from "../../callbacks/Phone";
import type { CaseContact, CaseSheet, ContactChannel, ContactOutcome } from "../../door-types";
import { contactResult } from "../../parts/contact";
import { Field } from "../../parts/Field";
import { KeyCap } from "../../parts/KeyCap";
import { isUnread, MomentField } from "../../parts/MomentField";
import { useClerk } from "../../parts/me";
import { moment, shopNow, useNow } from "../../parts/time";
import { readMoment } from "../../parts/typed";
import { useKeys } from "../../parts/useKeys";
import { useOpened } from "../../parts/useOpened";
import { t, textOf } from "../../words/words";
import css from "./case.module.css";
import { useCaseWrite } from "./useCaseWrite";

const CHANNELS: readonly ContactChannel[] = ["chat", "phone", "case_form", "mail", "other"];
const TOPICS = ["progress", "reason", "refund", "exchange", "freight", "delay", "complaint", "other"] as const;
const RESULTS: readonly ContactOutcome[] = ["solved", "promised", "not_reached", "unsolved"];
const POINTS = ["colour", "size", "flaw", "freight", "amount", "worn", "missing"] as const;

type Fields = {
  channel: ContactChannel;
  topic: string;
  point: string;
  result: ContactOutcome;
  note: string;
  began: string;
  answered: string;
  ended: string;
};
const BLANK: Omit<Fields, "channel"> = {
  topic: "progress",
  point: "",
  result: "solved",
  note: "",
  began: "",
  answered: "",
  ended: "",
};

/** A contact in a few keys: everything has a usual answer, Enter keeps it. */
export function ContactForm({ sheet }: { sheet: CaseSheet }) {
  const by = useClerk();
  const [open, setOpen] = useState(false);
  const blank: Fields = { ...BLANK, channel: first(sheet) };
  const [fields, setFields] = useState<Fields>(blank);
  const write = useCaseWrite("record_contact");
  const set = (to: Partial<Fields>) => setFields({ ...fields, ...to });
  useKeys({ c: () => setOpen(true) });
  const unread = [fields.began, fields.answered, fields.ended].some(isUnread);
  const save = () =>
    !unread &&
    write.run(
      {
        case_id: sheet.case.id,
        channel: fields.channel,
        started_at: readMoment(fields.began, shopNow()),
        answered_at: readMoment(fields.answered, shopNow()),
        ended_at: readMoment(fields.ended, shopNow()),
        topic: fields.topic,
        point: fields.point.trim() === "" ? null : fields.point,
        result: fields.result,
        note: fields.note.trim() === "" ? null : fields.note,
        by,
      },
      ({ operation }) => {
        write.tell.done(t("caseview.contact.saved"), operation);
        setFields({ ...BLANK, channel: fields.channel === "phone" ? "chat" : fields.channel });
        setOpen(false);
      },
    );
  if (!open) {
    return (
      <Button onClick={() => setOpen(true)} data-testid="case-contact">
        {t("caseview.contact")} <KeyCap>C</KeyCap>
      </Button>
    );
  }
  return (
    <Open onClose={() => setOpen(false)}>
      <legend className={css.heading}>{t("caseview.contact.title")}</legend>
      <Before of={sheet.contacts} />
      <Segmented<ContactChannel>
        value={fields.channel}
        onChange={(channel) => set({ channel })}
        options={CHANNELS.map((one) => ({ value: one, label: t(`channel.${one}`) }))}
        aria-label={t("caseview.contact.channel")}
      />
      {fields.channel === "phone" && (
        <p className={css.soft}>
          {sheet.callable ? <Phone order={sheet.order?.order.id ?? null} /> : t("caseview.contact.no_phone")}
        </p>
      )}
      {fields.channel === "chat" && <p className={css.soft}>{t("caseview.contact.chat")}</p>}
      <Segmented<string>
        value={fields.topic}
        onChange={(topic) => set({ topic })}
        options={TOPICS.map((one) => ({ value: one, label: t(`topic.${one}`) }))}
        aria-label={t("caseview.contact.topic")}
      />
      <Segmented<ContactOutcome>
        value={fields.result}
        onChange={(result) => set({ result })}
        options={RESULTS.map((one) => ({ value: one, label: t(`contact.result.${one}`) }))}
        aria-label={t("caseview.contact.result")}
      />
      <div className={css.times}>
        <Field name={t("caseview.contact.began")}>
          <MomentField
            text={fields.began}
            onChange={(began) => set({ began })}
            empty={t("caseview.contact.now")}
            name={t("caseview.contact.began")}
            testid="contact-began"
          />
        </Field>
        <Field name={t("caseview.contact.answered")}>
          <MomentField
            text={fields.answered}
            onChange={(answered) => set({ answered })}
            empty={t("caseview.contact.unknown")}
            name={t("caseview.contact.answered")}
            testid="contact-answered"
          />
        </Field>
        <Field name={t("caseview.contact.ended")}>
          <MomentField
            text={fields.ended}
            onChange={(ended) => set({ ended })}
            empty={t("caseview.contact.unknown")}
            name={t("caseview.contact.ended")}
            testid="contact-ended"
          />
        </Field>
      </div>
      <AutoComplete
        value={fields.point}
        onChange={(point) => set({ point })}
        options={POINTS.map((one) => ({ value: t(`point.${one}`) }))}
        placeholder={t("caseview.contact.point")}
        maxLength={40}
      />
      <Input
        autoFocus
        value={fields.note}
        maxLength={6000}
        placeholder={t("caseview.contact.note")}
        onChange={(event) => set({ note: event.target.value })}
        onPressEnter={save}
        data-testid="contact-note"
      />
      <div className={css.steps}>
        <Button type="primary" disabled={unread} loading={write.isPending} onClick={save} data-testid="contact-save">
          {t("caseview.contact.save")} <KeyCap>Enter</KeyCap>
        </Button>
        <Button onClick={() => setOpen(false)}>
          {t("sheet.back")} <KeyCap>Esc</KeyCap>
        </Button>
      </div>
    </Open>
  );
}

function Open({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const form = useOpened<HTMLFieldSetElement>();
  return (
    <fieldset ref={form} className={css.contact} onKeyDown={(event) => event.key === "Escape" && onClose()}>
      {children}
    </fieldset>
  );
}

/** By phone first, where the number can be had and nobody has called yet; then by chat. */
function first({ callable, contacts }: CaseSheet): ContactChannel {
  return callable && !contacts.some(({ channel }) => channel === "phone") ? "phone" : "chat";
}

/** How the tries before ended, the newest first. */
function Before({ of }: { of: CaseContact[] }) {
  const now = useNow();
  if (of.length === 0) return null;
  return (
    <ul className={css.before} data-testid="contact-before">
      {[...of]
        .reverse()
        .slice(0, 3)
        .map((one) => (
          <li key={one.id}>
            {t("caseview.contact.before", {
              channel: textOf(`channel.${one.channel}`) ?? one.channel,
              result: contactResult(one.result),
              staff: one.staff,
              at: moment(one.started_at, now),
            })}
            {one.note !== null && <span className={css.soft}> {one.note}</span>}
          </li>
        ))}
    </ul>
  );
}
