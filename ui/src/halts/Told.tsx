import { CopyOutlined, FileExcelOutlined } from "@ant-design/icons";
import { Button, Select } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { EmergencyContact, HaltSheet, NoticeSend, WarehouseNotice } from "../door-types";
import { Figure } from "../parts/Figure";
import { useClerk, useMay } from "../parts/me";
import { count, yuan } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { useCopy } from "../parts/useCopy";
import { useWritten } from "../parts/useExport";
import { open } from "../place";
import { t } from "../words/words";
import { ConfirmMinutes } from "./ConfirmMinutes";
import css from "./Halts.module.css";
import { nameOf } from "./names";
import { noticeText } from "./noticeText";

/** Each warehouse of the halt: what it is told, who was told, who is next. */
export function Told({ of }: { of: HaltSheet }) {
  return (
    <>
      <div className={css.line}>
        <span className={css.soft}>{t("stops.told.note", { minutes: of.confirm_minutes })}</span>
        <ConfirmMinutes minutes={of.confirm_minutes} />
      </div>
      {of.notices.length === 0 && <p className={css.soft}>{t("stops.told.none")}</p>}
      {of.notices.map((one) => (
        <Warehouse key={one.warehouse} sheet={of} of={one} />
      ))}
      {of.at_home > 0 && <p className={css.soft}>{t("stops.told.home", { count: count(of.at_home) })}</p>}
    </>
  );
}

function Warehouse({ sheet, of }: { sheet: HaltSheet; of: WarehouseNotice }) {
  const now = useNow();
  const may = useMay();
  const shop = useShop();
  const copy = useCopy();
  const { halt } = sheet;
  const file = useWritten(
    "export_halt_notice",
    t("stops.told.excel"),
    `${of.warehouse} ${halt.product}.xlsx`,
    (to) => ({
      halt: halt.id,
      warehouse: of.warehouse,
      ...to,
    }),
  );
  const show = () =>
    open({
      is: "halt_behind",
      title: of.warehouse,
      chips: [nameOf(halt), t("halts.waiting")],
      question: { halt: halt.id, what: "waiting", warehouse: of.warehouse },
    });
  return (
    <section className={css.warehouse} data-testid={`halt-warehouse-${of.warehouse}`} data-state={of.state}>
      <header className={css.line}>
        <b>{of.warehouse}</b>
        <Figure onOpen={show}>{t("halts.orders", { count: count(of.orders) })}</Figure>
        <span className={css.soft}>{yuan(of.paid_fen)}</span>
        <span className={css[of.state]}>{t(`stops.told.${of.state}`)}</span>
        {of.answer_by !== null && halt.freed_at === null && (
          <span className={css.soft}>{t("stops.told.by", { at: moment(of.answer_by, now) })}</span>
        )}
        <span className={css.end}>
          <Button
            size="small"
            icon={<CopyOutlined />}
            onClick={() => copy(noticeText(shop.name, halt, of))}
            data-testid={`halt-copy-${of.warehouse}`}
          >
            {t(halt.freed_at === null ? "stops.told.copy" : "stops.told.copy_free")}
          </Button>
          {halt.freed_at === null && may("export_halt_notice") && (
            <Button
              size="small"
              icon={<FileExcelOutlined />}
              loading={file.isPending}
              onClick={() => void file.run()}
              data-testid={`halt-excel-${of.warehouse}`}
            >
              {t("stops.told.excel")}
            </Button>
          )}
        </span>
      </header>
      {of.sends.map((send) => (
        <Send key={send.id} of={send} />
      ))}
      {halt.freed_at === null && of.state !== "confirmed" && <Next halt={halt.id} of={of} />}
    </section>
  );
}

function Send({ of }: { of: NoticeSend }) {
  const now = useNow();
  const may = useMay();
  const tell = useTell();
  const note = useWrite("note_halt_notice");
  const run = (step: "read" | "confirmed") =>
    note.mutate(
      { notice: of.id, step, at: null },
      { onSuccess: ({ operation }) => tell.done(t("act.note_halt_notice"), operation), onError: tell.refused },
    );
  const who = of.name ?? (of.role === null ? t("stops.told.somebody") : t(`stops.role.${of.role}`));
  return (
    <div className={css.line} data-testid="halt-send">
      <span className={css.wide}>
        {who} <span className={css.soft}>{t("stops.told.sent", { at: moment(of.sent_at, now), by: of.sent_by })}</span>
      </span>
      <span className={css.soft}>
        {of.read_at !== null && t("stops.told.read.at", { at: moment(of.read_at, now) })}
      </span>
      <span className={css.soft}>
        {of.confirmed_at !== null && t("stops.told.confirmed.at", { at: moment(of.confirmed_at, now) })}
      </span>
      {may("note_halt_notice") && of.confirmed_at === null && (
        <span className={css.end}>
          {of.read_at === null && (
            <Button size="small" onClick={() => run("read")} data-testid={`halt-read-${of.id}`}>
              {t("stops.told.read")}
            </Button>
          )}
          <Button size="small" type="primary" onClick={() => run("confirmed")} data-testid={`halt-confirm-${of.id}`}>
            {t("stops.told.confirm")}
          </Button>
        </span>
      )}
    </div>
  );
}

/** Who is to be told now; whoever is chosen besides may be told too. */
function Next({ halt, of }: { halt: number; of: WarehouseNotice }) {
  const may = useMay();
  const by = useClerk();
  const tell = useTell();
  const send = useWrite("send_halt_notice");
  const [chosen, setChosen] = useState<number | null>(null);
  const contact = of.contacts.find(({ id }) => id === chosen) ?? of.next ?? null;
  if (!may("send_halt_notice")) return null;
  const run = () =>
    send.mutate(
      { halt, warehouse: of.warehouse, contact: contact?.id ?? null, at: null, by },
      {
        onSuccess: ({ operation }) => {
          setChosen(null);
          tell.done(t("act.send_halt_notice"), operation);
        },
        onError: tell.refused,
      },
    );
  return (
    <div className={css.line} data-testid="halt-next">
      {of.contacts.length === 0 ? (
        <span className={css.late}>{t("stops.told.no_contact")}</span>
      ) : (
        <>
          <span className={css.soft}>{t(of.next === null ? "stops.told.other" : "stops.told.next")}</span>
          <Select<number>
            className={css.person}
            size="small"
            value={contact?.id}
            placeholder={t("stops.told.choose")}
            onChange={setChosen}
            options={of.contacts.map((one) => ({ value: one.id, label: contactName(one) }))}
            aria-label={t("stops.told.next")}
          />
          {contact !== null && <span>{contact.reach}</span>}
        </>
      )}
      <span className={css.end}>
        <Button
          size="small"
          type={of.next === null ? "default" : "primary"}
          loading={send.isPending}
          disabled={of.contacts.length > 0 && contact === null}
          onClick={run}
          data-testid={`halt-send-${of.warehouse}`}
        >
          {t("stops.told.send")}
        </Button>
      </span>
    </div>
  );
}

function contactName({ name, role, substitute }: EmergencyContact): string {
  return `${name} · ${t(`stops.role.${role}`)}${substitute ? ` · ${t("stops.substitute")}` : ""}`;
}
