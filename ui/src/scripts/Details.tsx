import { Input, InputNumber, Select } from "antd";
import type { ScriptWords as Words } from "../door-types";
import { Field } from "../parts/Field";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import css from "./Desk.module.css";

const DECIDES = ["lead", "owner"] as const;

type Props = { words: Words; onChange: (changed: Partial<Words>) => void };

/** Steps, proof, and what a clerk may grant. */
export function Details({ words, onChange }: Props) {
  const lines = (text: string) => text.split("\n");
  return (
    <div className={css.fields}>
      <Field name={t("scripts.settings.steps")} size="whole">
        <Input.TextArea
          autoSize={{ minRows: 3, maxRows: 8 }}
          value={words.steps.join("\n")}
          onChange={({ target }) => onChange({ steps: lines(target.value) })}
          data-testid="script-steps"
        />
      </Field>
      <Field name={t("scripts.settings.proof")} size="whole">
        <Input.TextArea
          autoSize={{ minRows: 2, maxRows: 5 }}
          value={words.proof.join("\n")}
          onChange={({ target }) => onChange({ proof: lines(target.value) })}
        />
      </Field>
      <Field name={t("scripts.settings.limit")}>
        <Yuan
          of={words.limit_fen === 0 ? null : words.limit_fen}
          onChange={(fen) => onChange({ limit_fen: fen ?? 0 })}
          testid="script-limit"
        />
      </Field>
      <Field name={t("scripts.settings.decides")}>
        <Select
          value={words.decides}
          onChange={(decides) => onChange({ decides })}
          options={DECIDES.map((value) => ({ value, label: t(`scripts.decides.${value}`) }))}
        />
      </Field>
      <Field name={t("scripts.settings.hours")}>
        <InputNumber
          min={1}
          max={240}
          value={words.within_hours}
          onChange={(hours) => onChange({ within_hours: hours ?? 4 })}
        />
      </Field>
    </div>
  );
}
