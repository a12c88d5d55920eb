import { Button, Checkbox, Input } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { PieceTold, RepairDecision } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { useClerk } from "../parts/me";
import { MISTYPED, yuan } from "../parts/numbers";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import css from "./Dispositions.module.css";
import { usePieceWrite } from "./usePieceWrite";

const BOTH: readonly RepairDecision[] = ["repair", "scrap"];

/** Whether a repair pays: its cost against what the piece is worth then. The core proposes, a person decides. */
export function WeighForm({ of: { piece, worth_fen }, onDone }: { of: PieceTold; onDone: () => void }) {
  const by = useClerk();
  const [cost, setCost] = useState<number | null>(null);
  const [value, setValue] = useState<number | null>(worth_fen);
  const [reaches, setReaches] = useState(true);
  const [reason, setReason] = useState("");
  const write = usePieceWrite("decide_repair", t("disposition.done.weigh"), onDone);
  const typed = cost !== null && value !== null && cost !== MISTYPED && value !== MISTYPED;
  const of = { cost_fen: cost ?? 0, value_fen: value ?? 0, reaches };
  const weighed = useAnswer("weigh_repair", of, typed ? "now" : "not_yet");
  const told = typed && !weighed.isPlaceholderData ? weighed.data : undefined;
  return (
    <>
      <div className={css.pair}>
        <Field name={t("disposition.weigh.cost")}>
          <Yuan of={cost} onChange={setCost} testid="weigh-cost" autoFocus />
        </Field>
        <Field name={t("disposition.weigh.value")}>
          <Yuan of={value} onChange={setValue} testid="weigh-value" />
        </Field>
      </div>
      <Checkbox checked={!reaches} onChange={({ target }) => setReaches(!target.checked)} data-testid="weigh-cannot">
        {t("disposition.weigh.cannot")}
      </Checkbox>
      {told !== undefined && (
        <p className={told.decision === "repair" ? css.good : css.bad} data-testid="weigh-proposed">
          {!reaches
            ? t("disposition.weigh.proposed.cannot")
            : t(`disposition.weigh.proposed.${told.decision}`, { gain: yuan(Math.abs(told.gain_fen)) })}
        </p>
      )}
      <Field name={t("disposition.weigh.reason")} size="whole">
        <Input
          value={reason}
          maxLength={500}
          placeholder={t("disposition.weigh.reason.hint")}
          onChange={({ target }) => setReason(target.value)}
          data-testid="weigh-reason"
        />
      </Field>
      {write.error !== null && <ErrorNote error={write.error} />}
      <div className={css.bar}>
        {BOTH.map((decision) => (
          <Button
            key={decision}
            type={decision === told?.decision ? "primary" : "default"}
            disabled={told === undefined}
            loading={write.isPending}
            onClick={() => write.run({ piece_id: piece.id, was: piece.standing, ...of, decision, reason, by })}
            data-testid={`weigh-${decision}`}
          >
            {t(`disposition.weigh.decide.${decision}`)}
          </Button>
        ))}
      </div>
    </>
  );
}
