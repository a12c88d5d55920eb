import type { ReturnTimeline, TimelineMark, TimelineSpan, TimelineStep } from "../door-types";
import { count } from "../parts/numbers";
import { t } from "../words/words";
import { MARKS, MarkSign, markTitle } from "./Marks";
import { type Counted, openMark, openSpan, spanMark, spanName } from "./spans";
import css from "./Timeline.module.css";
import { useDrag } from "./useDrag";

const ROWS: Counted[] = ["applied", "refunded"];

/** Two rows of bars on one scale over one calendar; below them a lane for each kind of mark. */
export function TimelineBars({ told }: { told: ReturnTimeline }) {
  const { step, spans, marks } = told;
  const most = Math.max(1, ...spans.flatMap(({ applied, refunded }) => [applied.cases, refunded.cases]));
  const columns = { gridTemplateColumns: `68px repeat(${spans.length}, minmax(0, 1fr))` };
  return (
    <div className={css.line} data-testid="timeline">
      {ROWS.map((what) => (
        <Row key={what} step={step} spans={spans} what={what} most={most} columns={columns} />
      ))}
      <div className={css.axis} style={columns} aria-hidden>
        <span />
        {spans.map((span) => (
          <span key={span.from}>{spanMark(step, span)}</span>
        ))}
      </div>
      {MARKS.map((kind) => {
        const own = marks.filter((mark) => mark.kind === kind);
        if (own.length === 0) return null;
        return (
          <div key={kind} className={css.lane} style={columns} data-testid={`timeline-lane-${kind}`}>
            <span className={css.label}>{t(`timeline.kind.${kind}`)}</span>
            {own.map((mark) => (
              <Reach key={mark.id} mark={mark} />
            ))}
            {beginnings(own).map(([first, here]) => (
              <button
                key={first}
                type="button"
                className={css.sign}
                style={{ gridColumn: first + 2 }}
                title={here.map(markTitle).join("\n")}
                aria-label={here.map(markTitle).join("\n")}
                onClick={() => here[0] !== undefined && openMark(here[0])}
                data-testid={`timeline-mark-${kind}-${here[0]?.id}`}
              >
                <MarkSign kind={kind} count={here.length} />
              </button>
            ))}
          </div>
        );
      })}
    </div>
  );
}

type RowProps = {
  step: TimelineStep;
  spans: TimelineSpan[];
  what: Counted;
  most: number;
  columns: { gridTemplateColumns: string };
};

/** One row of bars: a bar opens its cases, several beside each other open together. */
function Row({ step, spans, what, most, columns }: RowProps) {
  const drag = useDrag(([first, last]) => {
    const [from, to] = [spans[first]?.from, spans[last]?.to];
    if (from !== undefined && to !== undefined) openSpan("day", { from, to }, what);
  });
  return (
    <div className={css.bars} style={columns} onPointerLeave={drag.leave}>
      <span className={css.label}>{t(`timeline.${what}`)}</span>
      {spans.map((span, at) => (
        <Bar
          key={span.from}
          step={step}
          span={span}
          what={what}
          most={most}
          chosen={drag.holds(at)}
          onBegin={() => drag.begin(at)}
          onOver={() => drag.over(at)}
          onEnd={drag.release}
        />
      ))}
    </div>
  );
}

type BarProps = {
  step: TimelineStep;
  span: TimelineSpan;
  what: Counted;
  most: number;
  chosen: boolean;
  onBegin: () => void;
  onOver: () => void;
  onEnd: () => void;
};

function Bar({ step, span, what, most, chosen, onBegin, onOver, onEnd }: BarProps) {
  const { cases } = span[what];
  const label = t("timeline.bar", {
    name: t(`timeline.${what}`),
    span: spanName(step, span),
    count: count(cases),
  });
  return (
    <button
      type="button"
      className={chosen ? css.chosen : css.bar}
      aria-label={label}
      title={label}
      onPointerDown={onBegin}
      onPointerEnter={onOver}
      onPointerUp={onEnd}
      onClick={() => openSpan(step, span, what)}
      data-testid={`timeline-${what}-${span.from}`}
    >
      <span className={what === "applied" ? css.filled : css.striped} style={{ height: `${(cases / most) * 100}%` }}>
        {cases > 0 && <span className={css.high}>{count(cases)}</span>}
      </span>
    </button>
  );
}

/** From where to where a mark reaches that lasts longer than one column. */
function Reach({ mark: { spans } }: { mark: TimelineMark }) {
  const [first, last] = spans;
  if (last === first) return null;
  return <span className={css.reach} style={{ gridColumn: `${first + 2} / ${last + 3}` }} aria-hidden />;
}

/** The marks that begin in one column stand as one. */
function beginnings(marks: TimelineMark[]): [number, TimelineMark[]][] {
  const columns = new Map<number, TimelineMark[]>();
  for (const mark of marks) columns.set(mark.spans[0], [...(columns.get(mark.spans[0]) ?? []), mark]);
  return [...columns];
}
