import type { ReturnGrade } from "../door-types";
import { t } from "../words/words";
import css from "./GradeMark.module.css";

/** The grade of a piece that came back: letter, colour and shape; its words are in the hint. */
export function GradeMark({ of, size = "small" }: { of: ReturnGrade; size?: "small" | "large" }) {
  return (
    <span className={[css.mark, css[of], css[size]].join(" ")} title={t(`returned.grade.${of}`)}>
      <b>{of}</b>
    </span>
  );
}
