import { Input, Modal } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useWrite } from "../ask";
import type { ClaimRow } from "../door-types";
import { DatePicker } from "../parts/DatePicker";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { useClerk } from "../parts/me";
import { mistyped, yuan } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { dayOf, shopNow } from "../parts/time";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import css from "./Losses.module.css";

export type ClaimStep = "receive_claim" | "agree_claim" | "end_claim";

/** One step of a claim: money that came in, what was agreed, or the rest given up with the reason. */
export function ClaimForm({ claim, step, onClose }: { claim: ClaimRow; step: ClaimStep; onClose: () => void }) {
  const by = useClerk();
  const tell = useTell();
  const receive = useWrite("receive_claim");
  const agree = useWrite("agree_claim");
  const end = useWrite("end_claim");
  const [fen, setFen] = useState<number | null>(
    step === "receive_claim" ? claim.open_fen : (claim.agreed_fen ?? claim.asked_fen),
  );
  const [on, setOn] = useState(dayOf(shopNow()));
  const [text, setText] = useState("");
  const write = { receive_claim: receive, agree_claim: agree, end_claim: end }[step];
  const some = text.trim() === "" ? null : text;
  const lacks = step === "end_claim" ? some === null : fen === null || fen === 0 || mistyped(fen);
  const done = {
    onSuccess: ({ operation, answer }: { operation: number; answer: { open_fen: number } }) => {
      tell.done(t("claims.stepped", { open: yuan(answer.open_fen) }), operation);
      onClose();
    },
  };
  const run = () => {
    if (lacks) return;
    if (step === "end_claim") return end.mutate({ claim: claim.id, why: text }, done);
    if (step === "agree_claim") return agree.mutate({ claim: claim.id, agreed_fen: fen ?? 0 }, done);
    receive.mutate({ claim: claim.id, amount_fen: fen ?? 0, received_on: on, note: some, by }, done);
  };
  return (
    <Modal
      open
      title={t(`claims.step.${step}`)}
      okText={t(`claims.step.${step}`)}
      onOk={run}
      confirmLoading={write.isPending}
      okButtonProps={{ "data-testid": "claim-save", disabled: lacks }}
      onCancel={onClose}
      maskClosable={false}
    >
      <div className={css.fields} onInput={() => write.reset()}>
        <p className={`${css.soft} ${css.wide}`}>{t(`claims.step.${step}.text`, { open: yuan(claim.open_fen) })}</p>
        {step !== "end_claim" && (
          <Field name={t("claims.form.amount")}>
            <Yuan of={fen} onChange={setFen} empty="wrong" testid="claim-amount" autoFocus />
          </Field>
        )}
        {step === "receive_claim" && (
          <Field name={t("claims.form.on")}>
            <DatePicker
              value={dayjs(on)}
              allowClear={false}
              minDate={dayjs(claim.asked_on)}
              maxDate={dayjs(dayOf(shopNow()))}
              onChange={(day) => day !== null && setOn(day.format("YYYY-MM-DD"))}
              aria-label={t("claims.form.on")}
            />
          </Field>
        )}
        {step !== "agree_claim" && (
          <Field name={t(step === "end_claim" ? "claims.form.why" : "losses.form.note")} size="whole">
            <Input
              value={text}
              maxLength={300}
              onChange={({ target }) => setText(target.value)}
              onPressEnter={run}
              data-testid="claim-text"
            />
          </Field>
        )}
        {write.error !== null && (
          <div className={css.wide}>
            <ErrorNote error={write.error} />
          </div>
        )}
      </div>
    </Modal>
  );
}
