import { Button, Input } from "antd";
import { useState } from "react";
import type { Play, Plays } from "../door-types";
import { AskLeave } from "../parts/AskLeave";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { mistyped } from "../parts/numbers";
import { useOpened } from "../parts/useOpened";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import css from "./Plays.module.css";
import { usePlay } from "./usePlay";

type Props = { play: Exclude<Play, "talk" | "keep">; of: Plays; caseId: number; onDone: () => void };

/** In which ways an amount of its own is given, and which part of the way proposes it. */
const OWN = { advance: "advance", resend: "goods_again" } as const;

/** Refund fast, exchange by a new order, compensate first, or send again: with what is paid beside it, within its limits. */
export function SettleForm({ play, of, caseId, onDone }: Props) {
  const part = (name: string) =>
    of.ways.find((way) => way.play === play)?.parts.find((one) => one.part === name)?.fen ?? null;
  const [thanks, setThanks] = useState<number | null>(part(play === "refund" ? "thanks" : "trouble"));
  const [freight, setFreight] = useState<number | null>(null);
  const own = play === "advance" || play === "resend" ? play : null;
  const [first, setFirst] = useState<number | null>(own === null ? null : part(OWN[own]));
  const [order, setOrder] = useState("");
  const [note, setNote] = useState("");
  const [why, setWhy] = useState("");
  const [approver, setApprover] = useState("");
  const write = usePlay(caseId);
  const untried = of.ways.find((way) => way.play === play)?.needs_why ?? false;
  const because = of.way === null ? "untried" : "astray";
  const form = useOpened<HTMLDivElement>();
  const some = (text: string) => (text.trim() === "" ? null : text);
  const save = () =>
    write.run(
      {
        play,
        act: "accept",
        amount_fen: first,
        freight_fen: freight,
        thanks_fen: thanks,
        new_order_no: some(order),
        why: untried ? some(why) : null,
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
        {untried && (
          <Field name={t(`plays.form.${because}`)} size="whole">
            <Input
              value={why}
              maxLength={6000}
              placeholder={t(`plays.form.${because}.hint`)}
              onChange={({ target }) => setWhy(target.value)}
              data-testid={`${play}-why`}
            />
          </Field>
        )}
        {(play === "exchange" || play === "advance") && (
          <Field name={t(play === "advance" ? "plays.form.new_order.later" : "plays.form.new_order")} size="whole">
            <Input
              value={order}
              maxLength={40}
              onChange={({ target }) => setOrder(target.value)}
              data-testid={`${play}-order`}
            />
          </Field>
        )}
        {own !== null && (
          <Field name={t(`plays.form.${own}.amount`)}>
            <Yuan of={first} onChange={setFirst} testid={`${own}-amount`} />
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
            maxLength={6000}
            placeholder={t("plays.form.note.hint")}
            onChange={({ target }) => setNote(target.value)}
            data-testid={`${play}-note`}
          />
        </Field>
        <Field name={t("plays.form.approver")} size="whole">
          <Input value={approver} maxLength={40} onChange={({ target }) => setApprover(target.value)} />
        </Field>
      </div>
      <p className={css.soft}>{t(play === "refund" ? "plays.form.thanks.hint" : "plays.form.trouble.hint")}</p>
      {write.error !== null && <ErrorNote error={write.error} />}
      <AskLeave command="play_case" ask={write.asked ?? {}} refused={write.error} onAsked={onDone} />
      <div className={css.acts}>
        <Button
          type="primary"
          disabled={mistyped(first, thanks, freight) || (untried && why.trim() === "")}
          loading={write.isPending}
          onClick={save}
          data-testid={`${play}-save`}
        >
          {t(`plays.form.${play}.save`)}
        </Button>
      </div>
    </div>
  );
}
