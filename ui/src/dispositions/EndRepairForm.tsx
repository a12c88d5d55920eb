import { Button, Input, Segmented } from "antd";
import { useState } from "react";
import type { PieceTold, RepairOutcome } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { useClerk } from "../parts/me";
import { MISTYPED } from "../parts/numbers";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import css from "./Dispositions.module.css";
import { usePieceWrite } from "./usePieceWrite";

const OUTCOMES: readonly RepairOutcome[] = ["B", "A", "failed"];

/** What came of a repair, and what it did cost. */
export function EndRepairForm({ of: { piece, repair }, onDone }: { of: PieceTold; onDone: () => void }) {
  const by = useClerk();
  const [outcome, setOutcome] = useState<RepairOutcome>("B");
  const [paid, setPaid] = useState<number | null>(repair?.cost_fen ?? null);
  const [done, setDone] = useState("");
  const write = usePieceWrite("end_repair", t("disposition.done.end_repair"), onDone);
  return (
    <>
      <Segmented<RepairOutcome>
        value={outcome}
        onChange={setOutcome}
        options={OUTCOMES.map((value) => ({
          value,
          label: <span data-testid={`repair-${value}`}>{t(`disposition.outcome.${value}`)}</span>,
        }))}
      />
      <p className={css.soft}>{t(`disposition.outcome.${outcome}.text`)}</p>
      <div className={css.pair}>
        <Field name={t("disposition.repair.paid")}>
          <Yuan of={paid} onChange={setPaid} empty="wrong" testid="repair-paid" />
        </Field>
        <Field name={t("disposition.repair.done")}>
          <Input
            value={done}
            maxLength={500}
            placeholder={t("disposition.repair.done.example")}
            onChange={({ target }) => setDone(target.value)}
            data-testid="repair-done"
          />
        </Field>
      </div>
      {write.error !== null && <ErrorNote error={write.error} />}
      <div className={css.bar}>
        <Button
          type="primary"
          disabled={paid === null || paid === MISTYPED}
          loading={write.isPending}
          onClick={() =>
            paid !== null && write.run({ piece_id: piece.id, was: piece.standing, outcome, paid_fen: paid, done, by })
          }
          data-testid="repair-save"
        >
          {t("disposition.repair.save")}
        </Button>
      </div>
    </>
  );
}
