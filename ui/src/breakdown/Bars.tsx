import type { TimeBar } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { count } from "../parts/numbers";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Bars.module.css";
import { barMark, barName, type Histogram } from "./names";
import { type Range, useDrag } from "./useDrag";

type Props = { of: Histogram; bars: TimeBar[]; as: "chart" | "table" };

/** One histogram: a bar opens its cases, several beside each other open together. */
export function Bars({ of, bars, as }: Props) {
  const name = (at: number) => barName(of, bars[at]?.key ?? "");
  const openRange = ([first, last]: Range) => {
    const ids = bars.slice(first, last + 1).flatMap((bar) => bar.ids);
    const chip = first === last ? name(first) : t("times.span", { first: name(first), last: name(last) });
    open({ is: "cases", title: t(`times.${of}`), chips: [chip], question: { which: "these", ids } });
  };
  const drag = useDrag(openRange);
  return (
    <Card title={t(`times.${of}`)}>
      {as === "table" ? (
        <ul className={css.table} data-testid={`times-${of}`}>
          {bars.map((bar, at) => (
            <li key={bar.key}>
              <span>{name(at)}</span>
              <Figure onOpen={() => openRange([at, at])}>{count(bar.ids.length)}</Figure>
            </li>
          ))}
        </ul>
      ) : (
        <div className={css.bars} onPointerLeave={drag.leave} data-testid={`times-${of}`}>
          {bars.map((bar, at) => (
            <Bar
              key={bar.key}
              bar={bar}
              mark={barMark(of, bar.key)}
              label={t("times.bar", { name: name(at), count: count(bar.ids.length) })}
              most={Math.max(1, ...bars.map(({ ids }) => ids.length))}
              chosen={drag.holds(at)}
              onBegin={() => drag.begin(at)}
              onOver={() => drag.over(at)}
              onEnd={drag.release}
              onOpen={() => openRange([at, at])}
              testid={`times-${of}-${bar.key}`}
            />
          ))}
        </div>
      )}
    </Card>
  );
}

type BarProps = {
  bar: TimeBar;
  mark: string;
  label: string;
  most: number;
  chosen: boolean;
  onBegin: () => void;
  onOver: () => void;
  onEnd: () => void;
  onOpen: () => void;
  testid: string;
};

function Bar({ bar, mark, label, most, chosen, onBegin, onOver, onEnd, onOpen, testid }: BarProps) {
  const height = bar.ids.length;
  const isWord = !/^\d|^later$/.test(bar.key);
  return (
    <button
      type="button"
      className={[chosen ? css.chosen : css.bar, isWord ? css.wide : ""].join(" ")}
      aria-label={label}
      title={label}
      onPointerDown={onBegin}
      onPointerEnter={onOver}
      onPointerUp={onEnd}
      onClick={onOpen}
      data-testid={testid}
    >
      <span className={css.space}>
        <span className={css.fill} style={{ height: `${(height / most) * 100}%` }}>
          {height > 0 && <span className={css.high}>{count(height)}</span>}
        </span>
      </span>
      <span className={css.mark}>{mark}</span>
    </button>
  );
}
