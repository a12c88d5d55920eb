import { ClockCircleOutlined } from "@ant-design/icons";
import type { CaseSheet } from "../../door-types";
import { left, moment, useNow } from "../../parts/time";
import { t, textOf } from "../../words/words";
import css from "./case.module.css";

/** How long is left, what happens then, and who says so. */
export function Due({ sheet }: { sheet: CaseSheet }) {
  const now = useNow();
  const { case: row, desk } = sheet;
  const then = textOf(`timeout.${row.on_timeout ?? "unknown"}`) ?? t("timeout.unknown");
  const source = textOf(`due_source.${row.deadline_source}`);
  if (desk.over) return null;
  if (row.deadline_at === null) {
    return desk.turn === "shop" && desk.waits !== "send_out" && desk.waits !== "dispute" ? (
      <p className={css.soft}>{t("caseview.unknown")}</p>
    ) : null;
  }
  const due = left(row.deadline_at, now);
  const shops = row.deadline_for === "seller";
  const urgent = shops && (due.urgency === "past" || due.urgency === "soon");
  return (
    <div className={!shops ? css.dueCalm : urgent ? css.dueNow : css.dueLater} data-testid="case-due">
      <ClockCircleOutlined aria-hidden />
      <div>
        {shops && <b>{due.text}</b>}
        <p>
          {t(!shops ? "caseview.buyer" : due.urgency === "past" ? "caseview.past" : "caseview.act", {
            at: moment(row.deadline_at, now),
            then,
          })}
          {source !== null && <span className={css.source}> {source}</span>}
        </p>
        {desk.promise !== null && (
          <p>
            {t("caseview.promise", {
              step: t(`promised.${desk.promise.step}`),
              at: moment(desk.promise.at, now),
            })}
          </p>
        )}
      </div>
    </div>
  );
}
