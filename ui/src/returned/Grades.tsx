import type { ReturnedPiece, ReturnGrade } from "../door-types";
import { GradeMark } from "../parts/GradeMark";
import { KeyCap } from "../parts/KeyCap";
import { moment, useNow } from "../parts/time";
import { t } from "../words/words";
import css from "./Returned.module.css";

type Props = { piece: ReturnedPiece; disabled: boolean; onChoose: (grade: ReturnGrade) => void };

const GRADES = ["A", "B", "C", "D", "M"] as const;

/** One press of a key, a finger or a mouse gives the grade. */
export function Grades({ piece, disabled, onChoose }: Props) {
  const now = useNow();
  const by = { staff: piece.staff ?? "", at: moment(piece.graded_at, now) };
  return (
    <>
      <div className={css.grades}>
        {GRADES.map((grade) => (
          <button
            key={grade}
            type="button"
            className={grade === piece.grade ? css.gradeHere : css.grade}
            aria-pressed={grade === piece.grade}
            disabled={disabled}
            // the keys stay with the page, not with the button that was pressed last
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(grade)}
            data-testid={`returned-grade-${grade}`}
          >
            <GradeMark of={grade} size="large" />
            <span className={css.grow}>
              <b>{t(`returned.grade.${grade}`)}</b>
              <span className={css.soft}>{t(`returned.grade.${grade}.hint`)}</span>
            </span>
            <KeyCap>{grade}</KeyCap>
          </button>
        ))}
      </div>
      <p className={css.soft} data-testid="returned-graded">
        {piece.grade === "U" ? t("returned.keys") : `${t("returned.graded.by", by)} · ${t("returned.graded.change")}`}
      </p>
    </>
  );
}
