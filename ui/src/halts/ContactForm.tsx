import { ArrowUpOutlined, DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Input, Select } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useWrite } from "../ask";
import type { ContactDraft, ContactRole, EmergencyParty } from "../door-types";
import { DatePicker } from "../parts/DatePicker";
import { ErrorNote } from "../parts/ErrorNote";
import { useClerk } from "../parts/me";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, shopNow } from "../parts/time";
import { useKept } from "../parts/useKept";
import { t } from "../words/words";
import css from "./Halts.module.css";

const ROLES: ContactRole[] = ["duty", "follow_up", "head"];
type Line = ContactDraft & { key: number };
const unsaved = new Map<string, Line[]>();
let lines = 0;

const line = (draft: ContactDraft): Line => ({ ...draft, key: ++lines });

/** The contacts of one partner in their order; the first of a role is meant, the next ones stand in. */
export function ContactForm({ of, onClose }: { of: EmergencyParty; onClose: () => void }) {
  const shop = useShop();
  const by = useClerk();
  const tell = useTell();
  const draftOf = `${shop.name} ${of.party}`;
  const [first] = useState(() => of.contacts.map((one) => line(one)));
  const [all, setAll] = useState(unsaved.get(draftOf) ?? first);
  const changed = JSON.stringify(all) !== JSON.stringify(first);
  const done = useKept(unsaved, draftOf, changed ? all : null, t("stops.contacts.kept"));
  const save = useWrite("save_contacts");
  const set = (next: Line[]) => {
    save.reset();
    setAll(next);
  };
  const change = (key: number, to: Partial<ContactDraft>) =>
    set(all.map((one) => (one.key === key ? { ...one, ...to } : one)));
  const up = (at: number) =>
    set(all.map((one, place) => all[place === at - 1 ? at : place === at ? at - 1 : place] ?? one));
  const add = () => set([...all, line({ id: null, role: "duty", name: "", reach: "", tested_on: null })]);
  const contacts = all.map(({ id, role, name, reach, tested_on }) => ({ id, role, name, reach, tested_on }));
  const run = () =>
    save.mutate(
      { shop: shop.name, party: of.party, contacts, by },
      {
        onSuccess: ({ operation }) => {
          done();
          tell.done(t("act.save_contacts"), operation);
          onClose();
        },
      },
    );
  return (
    <div className={css.form}>
      <b>{of.party}</b>
      {all.map((one, at) => (
        <div key={one.key} className={css.contact}>
          <Select<ContactRole>
            value={one.role}
            onChange={(role) => change(one.key, { role })}
            options={ROLES.map((value) => ({ value, label: t(`stops.role.${value}`) }))}
            aria-label={t("stops.contacts.role")}
          />
          <Input
            value={one.name}
            maxLength={30}
            placeholder={t("stops.contacts.name")}
            aria-label={t("stops.contacts.name")}
            onChange={(event) => change(one.key, { name: event.target.value })}
            data-testid={`contact-name-${at}`}
          />
          <Input
            value={one.reach}
            maxLength={60}
            placeholder={t("stops.contacts.reach")}
            aria-label={t("stops.contacts.reach")}
            onChange={(event) => change(one.key, { reach: event.target.value })}
            data-testid={`contact-reach-${at}`}
          />
          <DatePicker
            value={one.tested_on === null ? null : dayjs(one.tested_on)}
            maxDate={dayjs(dayOf(shopNow()))}
            placeholder={t("stops.contacts.never")}
            aria-label={t("stops.contacts.tested_on")}
            onChange={(day) => change(one.key, { tested_on: day === null ? null : day.format("YYYY-MM-DD") })}
          />
          <Button
            type="text"
            icon={<ArrowUpOutlined />}
            disabled={at === 0}
            onClick={() => up(at)}
            aria-label={t("stops.up")}
          />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            onClick={() => set(all.filter(({ key }) => key !== one.key))}
            aria-label={t("stops.remove")}
          />
        </div>
      ))}
      <div className={css.line}>
        <Button size="small" icon={<PlusOutlined />} onClick={add} data-testid="contact-add">
          {t("stops.contacts.add")}
        </Button>
        <span className={css.soft}>{t("stops.contacts.order")}</span>
      </div>
      {save.error !== null && <ErrorNote error={save.error} />}
      <div className={css.ways}>
        <Button onClick={onClose}>{t("stops.back")}</Button>
        <Button type="primary" loading={save.isPending} onClick={run} data-testid="contacts-save">
          {t("stops.save")}
        </Button>
      </div>
    </div>
  );
}
