import type { ReturnTimeline } from "../door-types";
import { Figure } from "../parts/Figure";
import { count, yuan } from "../parts/numbers";
import { t } from "../words/words";
import { type Counted, openSpan, spanName } from "./spans";
import css from "./Timeline.module.css";

/** The columns as rows, the newest first. */
export function TimelineTable({ told: { step, spans } }: { told: ReturnTimeline }) {
  return (
    <div className={css.scroll}>
      <table className={css.table} data-testid="timeline-table">
        <thead>
          <tr>
            <th aria-label={t("timeline.step")} />
            <th>{t("timeline.applied")}</th>
            <th>{t("timeline.refunded")}</th>
            <th>{t("timeline.money")}</th>
          </tr>
        </thead>
        <tbody>
          {spans.toReversed().map((span) => {
            const figure = (what: Counted) =>
              span[what].cases === 0 ? (
                "0"
              ) : (
                <Figure onOpen={() => openSpan(step, span, what)}>{count(span[what].cases)}</Figure>
              );
            return (
              <tr key={span.from}>
                <th scope="row">{spanName(step, span)}</th>
                <td>{figure("applied")}</td>
                <td>{figure("refunded")}</td>
                <td>{yuan(span.refunded.amount_fen)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
