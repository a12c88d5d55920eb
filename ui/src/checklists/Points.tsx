import { PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import type { Step } from "../door-types";
import { t } from "../words/words";
import css from "./Checklists.module.css";
import { changedPoint, type Draft, movedPoint, withoutRow, withPoint } from "./draft";
import { PointRow } from "./PointRow";

const STEPS: readonly Step[] = ["appearance", "function", "gift"];

type Props = { draft: Draft; category: string; onChange: (draft: Draft) => void };

/** The three steps with their points; one point at a time is open. */
export function Points({ draft, category, onChange }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const add = (step: Step) => {
    const added = withPoint(draft, step);
    onChange(added.draft);
    setOpen(added.key);
  };
  return STEPS.map((step) => {
    const rows = draft.points.filter(({ point }) => point.step === step);
    return (
      <section key={step} className={css.step}>
        <h3 className={css.stepName}>
          {t(`lists.step.${step}`)}
          <Button
            className={css.add}
            size="small"
            icon={<PlusOutlined />}
            onClick={() => add(step)}
            data-testid={`point-add-${step}`}
          >
            {t("lists.point.add")}
          </Button>
        </h3>
        {rows.length === 0 && <p className={css.quiet}>{t("lists.step.none")}</p>}
        <ol className={css.points}>
          {rows.map(({ key, point }, index) => (
            <PointRow
              key={key}
              point={point}
              category={category}
              number={index + 1}
              last={index === rows.length - 1}
              open={open === key}
              onOpen={() => setOpen(open === key ? null : key)}
              onChange={(changed) => onChange(changedPoint(draft, key, changed))}
              onMove={(by) => onChange(movedPoint(draft, key, by))}
              onRemove={() => onChange(withoutRow(draft, key))}
            />
          ))}
        </ol>
      </section>
    );
  });
}
