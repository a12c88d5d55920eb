import type { CaseSheet } from "../../door-types";
import { GradeMark } from "../../parts/GradeMark";
import { reasonText } from "../../parts/marks";
import { moment, useNow } from "../../parts/time";
import { t } from "../../words/words";
import css from "./case.module.css";

/** What came back of the goods, piece by piece, with the grade of each. */
export function CameBack({ sheet }: { sheet: CaseSheet }) {
  const now = useNow();
  if (sheet.returned.length === 0) return null;
  return (
    <section className={css.block} data-testid="case-returned">
      <h3 className={css.heading}>{t("returned.case")}</h3>
      <ul className={css.cameBack}>
        {sheet.returned.map((piece) => (
          <li key={piece.id}>
            <GradeMark of={piece.grade} />
            <span>
              {t("returned.piece", { number: piece.number })} {piece.title} {piece.sku_name}
              <br />
              <span className={css.soft}>
                {[
                  t(`returned.grade.${piece.grade}`),
                  piece.reason === null ? "" : reasonText({ class: "other", detail: piece.reason }),
                  piece.grade === "U" ? "" : t(piece.restocked ? "returned.case.restocked" : "returned.case.kept"),
                  piece.place ?? "",
                  piece.staff === null
                    ? ""
                    : t("returned.graded.by", { staff: piece.staff, at: moment(piece.graded_at, now) }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
              {piece.note !== null && (
                <>
                  <br />
                  {piece.note}
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
