import type { TimelineMark, TimelineMarkKind } from "../door-types";
import { count } from "../parts/numbers";
import { t } from "../words/words";
import { markDays, markText, openMark } from "./spans";
import css from "./Timeline.module.css";

export const MARKS: TimelineMarkKind[] = ["halt", "wave", "listing", "import"];

/** A letter in a frame of its own: it can be told apart without its colour. */
export function MarkSign({ kind, count: many }: { kind: TimelineMarkKind; count: number }) {
  return (
    <span className={css[kind]}>
      {t(`timeline.letter.${kind}`)}
      {many > 1 && count(many)}
    </span>
  );
}

export function markTitle(mark: TimelineMark): string {
  return t("timeline.mark", {
    kind: t(`timeline.kind.${mark.kind}`),
    days: markDays(mark),
    what: markText(mark),
  });
}

/** What each mark stands for and when, the newest first. */
export function Marks({ of }: { of: TimelineMark[] }) {
  if (of.length === 0) return <p className={css.soft}>{t("timeline.marks.none")}</p>;
  return (
    <>
      <h3 className={css.heading}>
        {t("timeline.marks")} <small>{t("timeline.marks.note")}</small>
      </h3>
      <ul className={css.list} data-testid="timeline-marks">
        {of.toReversed().map((mark) => (
          <li key={`${mark.kind} ${mark.id}`}>
            <MarkSign kind={mark.kind} count={1} />
            <span className={css.days}>{markDays(mark)}</span>
            <span>{t(`timeline.kind.${mark.kind}`)}</span>
            <button type="button" className={css.what} title={markText(mark)} onClick={() => openMark(mark)}>
              {markText(mark)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
