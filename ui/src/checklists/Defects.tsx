import { PlusOutlined } from "@ant-design/icons";
import { Button, Input, Select } from "antd";
import type { Severity, Step } from "../door-types";
import { defectText } from "../parts/points";
import { t } from "../words/words";
import css from "./Checklists.module.css";
import { changedDefect, type Draft, movedDefect, withDefect, withoutRow } from "./draft";
import { Movers, onMoveKeys } from "./Movers";

const STEPS: readonly Step[] = ["appearance", "function", "gift"];
const SEVERITIES: readonly Severity[] = ["critical", "major", "minor"];
const NUMBER_KEYS = 9;

type Props = { draft: Draft; onChange: (draft: Draft) => void };

/** What can be named at a fail, in the order of the number keys. */
export function Defects({ draft, onChange }: Props) {
  return (
    <section className={css.step}>
      <h3 className={css.stepName}>
        {t("lists.defects")}
        <span className={css.quiet}>{t("lists.defects.note")}</span>
        <Button
          className={css.add}
          size="small"
          icon={<PlusOutlined />}
          disabled={draft.defects.length >= NUMBER_KEYS}
          onClick={() => onChange(withDefect(draft))}
        >
          {t("lists.defect.add")}
        </Button>
      </h3>
      <ol className={css.points}>
        {draft.defects.map(({ key, defect }, index) => (
          <li key={key} className={css.point}>
            {/* biome-ignore lint/a11y/noStaticElementInteractions: the fields inside have the focus; Alt and an arrow move the row */}
            <div className={css.line} onKeyDown={onMoveKeys((by) => onChange(movedDefect(draft, key, by)))}>
              <span className={css.number}>{index + 1}</span>
              <Input
                className={css.grow}
                value={defect.text ?? defectText(defect)}
                placeholder={t("lists.defect.text")}
                maxLength={40}
                onChange={({ target }) => onChange(changedDefect(draft, key, { text: target.value }))}
                aria-label={t("lists.defect.text")}
              />
              <Select<Step>
                className={css.short}
                value={defect.step}
                onChange={(step) => onChange(changedDefect(draft, key, { step }))}
                options={STEPS.map((value) => ({ value, label: t(`lists.step.${value}`) }))}
                aria-label={t("lists.defect.step")}
              />
              <Select<Severity>
                className={css.shorter}
                value={defect.severity}
                onChange={(severity) => onChange(changedDefect(draft, key, { severity }))}
                options={SEVERITIES.map((value) => ({ value, label: t(`severity.${value}`) }))}
                aria-label={t("lists.defect.severity")}
              />
              <Movers
                text={defectText(defect)}
                first={index === 0}
                last={index === draft.defects.length - 1}
                onMove={(by) => onChange(movedDefect(draft, key, by))}
                onRemove={() => onChange(withoutRow(draft, key))}
              />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
