import { Button, Input } from "antd";
import { useState } from "react";
import type { Play, Plays } from "../door-types";
import { AskLeave } from "../parts/AskLeave";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { useOpened } from "../parts/useOpened";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import css from "./Plays.module.css";
import { usePlay } from "./usePlay";

type Props = { play: Exclude<Play, "talk" | "keep">; of: Plays; caseId: number; onDone: () => void };

/** Refund fast, exchange by a new order, or compensate first: with what is paid beside it, each within its limits. */
export function SettleForm({ play, of, caseId, onDone }: Props) {
  const part = (name: string) =>
    of.ways.find((way) => way.play === play)?.parts.find((one) => one.part === name)?.fen ?? null;
  const [thanks, setThanks] = useState<number | null>(play === "refund" ? part("thanks") : part("trouble"));
  const [freight, setFreight] = useState<number | null>(null);
  const [first, setFirst] = useState<number | null>(part("advance"));
  const [order, setOrder] = useState("");
  const [note, setNote] = useState("");
  const [approver, setApprover] = useState("");
  const write = usePlay(caseId);
  const form = useOpened<HTMLDivElement>();
  const some = (text: string) => (text.trim() === "" ? null : text);
  const save = () =>
    write.run(
      {
        play,
        act: "accept",
        amount_fen: play === "advance" ? first : null,
        freight_fen: freight,
        thanks_fen: thanks,
        new_order_no: some(order),
        note: some(note),
        approver: some(approver),
      },
      onDone,
      () => {},
    );
  return (
    <div ref={form} className={css.form} data-testid={`${play}-form`}>
      {play === "refund" && <p className={css.soft}>{t("plays.form.refund.text")}</p>}
      <div className={css.fields} onChange={write.forget}>
        {play !== "refund" && (
          <Field name={t(play === "advance" ? "plays.form.new_order.later" : "plays.form.new_order")} size="whole">
            <Input
              value={order}
              maxLength={40}
              onChange={({ target }) => setOrder(target.value)}
              data-testid={`${play}-order`}
            />
          </Field>
        )}
        {play === "advance" && (
          <Field name={t("plays.form.advance.amount")}>
            <Yuan of={first} onChange={setFirst} testid="advance-amount" />
          </Field>
        )}
        <Field name={t(play === "refund" ? "plays.form.thanks" : "plays.form.trouble")}>
          <Yuan of={thanks} onChange={setThanks} testid={`${play}-thanks`} />
        </Field>
        <Field name={t("plays.form.freight")}>
          <Yuan of={freight} onChange={setFreight} testid={`${play}-freight`} />
        </Field>
        <Field name={t("plays.form.note")} size="whole">
          <Input
            value={note}
            maxLength={500}
            placeholder={t("plays.form.note.hint")}
            onChange={({ target }) => setNote(target.value)}
            data-testid={`${play}-note`}
          />
        </Field>
        <Field name={t("plays.form.approver")} size="whole">
          <Input value={approver} maxLength={40} onChange={({ target }) => setApprover(target.value)} />
        </Field>
      </div>
      <p className={css.soft}>{t("plays.form.thanks.hint")}</p>
      {write.error !== null && <ErrorNote error={write.error} />}
      <AskLeave command="play_case" ask={write.asked ?? {}} refused={write.error} onAsked={onDone} />
      <div className={css.acts}>
        <Button type="primary" loading={write.isPending} onClick={save} data-testid={`${play}-save`}>
          {t(`plays.form.${play}.save`)}
        </Button>
      </div>
    </div>
  );
}
