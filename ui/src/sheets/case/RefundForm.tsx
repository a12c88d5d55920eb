import { Input, Modal, Segmented } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../../ask";
import type { CaseSheet, RefundWay } from "../../door-types";
import { AskLeave } from "../../parts/AskLeave";
import { ErrorNote } from "../../parts/ErrorNote";
import { useClerk } from "../../parts/me";
import { mistyped, yuan } from "../../parts/numbers";
import { useTell } from "../../parts/tell";
import { moment, useNow } from "../../parts/time";
import { Yuan } from "../../parts/Yuan";
import { t } from "../../words/words";
import css from "./case.module.css";
import { RefundParts } from "./RefundParts";

/** What the buyer asks for, as far as there is room; nothing is known of what is null. */
function least(asked: number | null, room: number | null): number | null {
  return asked === null || room === null ? (asked ?? room) : Math.min(asked, room);
}

const WAYS: readonly RefundWay[] = ["original", "credit", "other"];

/** A refund that was made on the platform, recorded; the limit is the core's. */
export function RefundForm({ sheet, onClose }: { sheet: CaseSheet; onClose: () => void }) {
  const by = useClerk();
  const now = useNow();
  const { room } = sheet;
  const asked = least(sheet.case.refund_fen, room.room_fen);
  const [amount, setAmount] = useState(asked === null || asked <= 0 ? null : asked);
  const ways = useAnswer("refund_parts", { case_id: sheet.case.id }).data?.ways ?? [];
  const [chosen, setWay] = useState<RefundWay | null>(null);
  const way = chosen ?? ways[0]?.way ?? "original";
  const time = ways.find((one) => one.way === way);
  const [number, setNumber] = useState("");
  const [note, setNote] = useState("");
  const write = useWrite("record_refund");
  const tell = useTell();
  const fen = amount ?? 0;
  // what other cases of the order have given of the same pieces
  const elsewhere =
    room.cap_fen === null || room.room_fen === null ? 0 : Math.max(0, room.cap_fen - room.given_fen - room.room_fen);
  const ask = {
    seen: { id: sheet.case.id, version: sheet.desk.version },
    amount_fen: fen,
    way,
    platform_no: number.trim() === "" ? null : number,
    note: note.trim() === "" ? null : note,
    at: null,
    by,
  };
  const save = () => {
    if (mistyped(fen)) return;
    write.mutate(ask, {
      onSuccess: ({ operation }) => {
        tell.done(t("caseview.refund.saved", { money: yuan(fen) }), operation);
        onClose();
      },
    });
  };
  return (
    <Modal
      open
      title={t("caseview.refund.title")}
      okText={t("caseview.refund.save")}
      onOk={save}
      okButtonProps={{ "data-testid": "refund-save", disabled: mistyped(fen) }}
      confirmLoading={write.isPending}
      centered
      styles={{ body: { maxHeight: "calc(100vh - 150px)", overflowY: "auto" } }}
      onCancel={onClose}
    >
      <div className={css.form}>
        <p className={css.soft}>{t("caseview.refund.note")}</p>
        <RefundParts caseId={sheet.case.id} />
        <span>{t("caseview.refund.amount")}</span>
        <Yuan
          autoFocus
          of={amount}
          onChange={(fen) => {
            setAmount(fen);
            write.reset();
          }}
          onPressEnter={save}
          label={t("caseview.refund.amount")}
          placeholder=""
          testid="refund-amount"
        />
        <p className={css.soft}>
          {room.cap_fen === null || room.room_fen === null
            ? t("caseview.refund.room.unknown")
            : t(elsewhere > 0 ? "caseview.refund.room.elsewhere" : "caseview.refund.room", {
                elsewhere: yuan(elsewhere),
                room: yuan(Math.max(0, room.room_fen)),
                cap: yuan(room.cap_fen),
                given: yuan(room.given_fen),
              })}
        </p>
        <span>{t("caseview.refund.way")}</span>
        <Segmented<RefundWay>
          value={way}
          onChange={setWay}
          options={WAYS.map((one) => ({ value: one, label: t(`refund_way.${one}`) }))}
        />
        {ways.length > 0 && (
          <p className={css.soft} data-testid="refund-time">
            {time === undefined
              ? t("caseview.refund.way.outside")
              : time.until === null
                ? t("caseview.refund.way.hours", { hours: time.hours })
                : t("caseview.refund.way.until", { hours: time.hours, until: moment(time.until, now) })}
          </p>
        )}
        <span>{t("caseview.refund.no")}</span>
        <Input value={number} maxLength={60} onChange={(event) => setNumber(event.target.value)} />
        <span>{t("caseview.refund.remark")}</span>
        <Input.TextArea value={note} maxLength={6000} onChange={(event) => setNote(event.target.value)} />
        {write.error !== null && <ErrorNote error={write.error} />}
        <AskLeave command="record_refund" ask={ask} refused={write.error} onAsked={onClose} />
      </div>
    </Modal>
  );
}
