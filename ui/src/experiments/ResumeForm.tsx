import { Modal } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { ExperimentSheet } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { mistyped } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import css from "./Experiments.module.css";

/** A halted test goes on, with another guard line or none. */
export function ResumeForm({ sheet, onClose }: { sheet: ExperimentSheet; onClose: () => void }) {
  const resume = useWrite("resume_experiment");
  const tell = useTell();
  const [guard, setGuard] = useState(sheet.guard_fen);
  const run = () =>
    resume.mutate(
      { experiment: sheet.id, guard_fen: guard },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("experiments.resumed"), operation);
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={t("experiments.resume")}
      okText={t("experiments.resume")}
      onOk={run}
      confirmLoading={resume.isPending}
      okButtonProps={{ "data-testid": "resume-save", disabled: mistyped(guard) }}
      onCancel={onClose}
    >
      <div className={css.form} onInput={() => resume.reset()}>
        <p className={css.soft}>{t("experiments.resume.text")}</p>
        <Field name={t("experiments.form.guard")} size="whole">
          <Yuan of={guard} onChange={setGuard} testid="resume-guard" autoFocus />
        </Field>
        {resume.error !== null && <ErrorNote error={resume.error} />}
      </div>
    </Modal>
  );
}
