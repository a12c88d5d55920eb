import { Button, Input } from "antd";
import { useState } from "react";
import type { CaseSheet, CaseStep } from "../../door-types";
import { ExceptionWhy } from "../../parts/ExceptionWhy";
import { useClerk } from "../../parts/me";
import { t } from "../../words/words";
import css from "./case.module.css";
import { useCaseWrite } from "./useCaseWrite";

/** What a step still needs, asked for where the step was pressed. */
export type MissingOf = "number" | "why";

/** Which question a refusal of a step leads to. */
export function missingOf(code: string): MissingOf | null {
  if (code === "refund_number_missing") return "number";
  return code === "policy_exception_why_missing" ? "why" : null;
}

type Props = { of: MissingOf; sheet: CaseSheet; note: string; onDone: (operation: number, step: CaseStep) => void };

/** The platform's number for a refund made by hand, or the reason for agreeing where the policy says no. */
export function Missing({ of, sheet, note, onDone }: Props) {
  const by = useClerk();
  const [typed, setTyped] = useState("");
  const confirm = useCaseWrite("confirm_refund");
  const agree = useCaseWrite("agree_beyond");
  const seen = { id: sheet.case.id, version: sheet.desk.version };
  const save = () =>
    of === "number"
      ? confirm.run({ seen, platform_no: typed, by }, ({ operation }) => onDone(operation, "confirm"))
      : agree.run({ seen, why: typed, note: note.trim() === "" ? null : note, by }, ({ operation }) =>
          onDone(operation, "agree"),
        );
  return (
    <div className={css.missing} data-testid={`step-missing-${of}`}>
      <p>{t(`caseview.missing.${of}`)}</p>
      <div className={css.missingLine}>
        {of === "number" ? (
          <Input
            autoFocus
            size="small"
            value={typed}
            maxLength={60}
            placeholder={t("caseview.missing.number.example")}
            aria-label={t("caseview.refund.no")}
            onChange={({ target }) => setTyped(target.value)}
            onPressEnter={save}
            data-testid="step-number"
          />
        ) : (
          <ExceptionWhy value={typed} onChange={setTyped} testid="step-why" />
        )}
        <Button
          type="primary"
          size="small"
          disabled={typed.trim() === ""}
          loading={confirm.isPending || agree.isPending}
          onClick={save}
          data-testid="step-missing-save"
        >
          {t(of === "number" ? "move.confirm" : "caseview.missing.why.agree")}
        </Button>
      </div>
    </div>
  );
}
