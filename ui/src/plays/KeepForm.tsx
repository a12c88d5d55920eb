import { Button, Input } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { PlayAct, Plays } from "../door-types";
import { AskLeave } from "../parts/AskLeave";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { mistyped, yuan } from "../parts/numbers";
import { useOpened } from "../parts/useOpened";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import css from "./Plays.module.css";
import { usePlay } from "./usePlay";

type Props = { of: Plays; paid: number; caseId: number; onDone: () => void };

/** Keep the sale by a discount: offered, then answered. The core holds the floor. */
export function KeepForm({ of, paid, caseId, onDone }: Props) {
  const proposed = of.ways.find((way) => way.play === "keep")?.parts[0]?.fen ?? null;
  const [fen, setFen] = useState<number | null>(proposed);
  const [note, setNote] = useState("");
  const [why, setWhy] = useState("");
  const needsWhy = of.ways.find((way) => way.play === "keep")?.needs_why ?? false;
  const [approver, setApprover] = useState("");
  const write = usePlay(caseId);
  const form = useOpened<HTMLDivElement>();
  const some = (text: string) => (text.trim() === "" ? null : text);
  const lacks = mistyped(fen) || (needsWhy && some(why) === null);
  const act = (to: PlayAct) =>
    write.run(
      {
        play: "keep",
        act: to,
        amount_fen: to === "decline" ? null : fen,
        note: to === "decline" ? null : some(note),
        why: to === "decline" ? some(note) : needsWhy ? some(why) : null,
        approver: some(approver),
      },
      onDone,
      () => {},
    );
  return (
    <div ref={form} className={css.form} data-testid="keep-form">
      <div className={css.fields} onChange={write.forget}>
        {needsWhy && (
          <Field name={t("plays.form.astray")} size="whole">
            <Input
              value={why}
              maxLength={6000}
              placeholder={t("plays.form.astray.hint")}
              onChange={({ target }) => setWhy(target.value)}
              data-testid="keep-why"
            />
          </Field>
        )}
        <Field name={t("plays.form.amount")}>
          <Yuan of={fen} onChange={setFen} testid="keep-amount" />
        </Field>
        <Field name={t("plays.form.approver")}>
          <Input
            value={approver}
            maxLength={40}
            onChange={({ target }) => setApprover(target.value)}
            data-testid="keep-approver"
          />
        </Field>
        <Field name={t("plays.form.note")} size="whole">
          <Input
            value={note}
            maxLength={6000}
            placeholder={t("plays.form.note.hint")}
            onChange={({ target }) => setNote(target.value)}
            data-testid="keep-note"
          />
        </Field>
      </div>
      {of.most_off_fen !== null && (
        <p className={css.soft}>
          {t("plays.cost.known", { cost: yuan(of.cost_fen), paid: yuan(paid), most: yuan(of.most_off_fen) })}
        </p>
      )}
      <Margin caseId={caseId} off={fen} />
      {write.error !== null && <ErrorNote error={write.error} />}
      <AskLeave command="play_case" ask={write.asked ?? {}} refused={write.error} onAsked={onDone} />
      <div className={css.acts}>
        <Button
          type={of.next === "answer" ? "default" : "primary"}
          disabled={lacks}
          loading={write.isPending}
          onClick={() => act("offer")}
          data-testid="keep-offer"
        >
          {t("plays.form.offer")}
        </Button>
        <Button
          type={of.next === "answer" ? "primary" : "default"}
          disabled={lacks}
          onClick={() => act("accept")}
          data-testid="keep-accept"
        >
          {t("plays.form.accept")}
        </Button>
        {of.next === "answer" && (
          <Button onClick={() => act("decline")} data-testid="keep-decline">
            {t("plays.form.decline")}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What the discount leaves, as it is typed. */
function Margin({ caseId, off }: { caseId: number; off: number | null }) {
  const none = off === null || mistyped(off);
  const told = useAnswer("play_margin", { case_id: caseId, amount_fen: off ?? 0 }, none ? "not_yet" : "now").data;
  if (none || told === undefined || told.price_fen === null) return null;
  const { price_fen, cost_fen, margin_fen } = told;
  if (margin_fen === null)
    return (
      <p className={css.soft} data-testid="keep-margin">
        {t("plays.form.margin.unknown", { price: yuan(price_fen) })}
      </p>
    );
  const money = { price: yuan(price_fen), cost: yuan(cost_fen), margin: yuan(margin_fen) };
  return (
    <p className={margin_fen < 0 ? css.missing : css.soft} data-testid="keep-margin">
      {margin_fen < 0
        ? t("plays.form.margin.loss", { ...money, margin: yuan(-margin_fen) })
        : t("plays.form.margin", money)}
    </p>
  );
}
