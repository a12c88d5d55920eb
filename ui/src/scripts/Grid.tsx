import { ClockCircleOutlined } from "@ant-design/icons";
import { Fragment, useEffect, useRef } from "react";
import type { Mood, Script, Stage } from "../door-types";
import { percent } from "../parts/numbers";
import { RateBar } from "../parts/RateBar";
import { t, textOf } from "../words/words";
import { cellOf, MOODS, type Place } from "./cells";
import css from "./Grid.module.css";

type Props = {
  situations: string[];
  scripts: Script[];
  stage: Stage;
  here: Place | null;
  onChoose: (place: Place) => void;
};

/** Problems down, moods across; a cell says how its words have done. */
export function Grid({ situations, scripts, stage, here, onChoose }: Props) {
  return (
    <>
      <div className={css.scroll}>
        <div className={css.grid}>
          <span className={css.corner} />
          {MOODS.map((mood) => (
            <span key={mood} className={css.mood}>
              {t(`scripts.mood.${mood}`)}
            </span>
          ))}
          {situations.map((situation) => (
            <Fragment key={situation}>
              <span className={css.situation}>{textOf(`scripts.situation.${situation}`) ?? situation}</span>
              {MOODS.map((mood) => (
                <Cell
                  key={mood}
                  script={cellOf(scripts, { situation, mood, stage })}
                  situation={situation}
                  mood={mood}
                  here={here?.situation === situation && here.mood === mood && here.stage === stage}
                  onChoose={() => onChoose({ situation, mood, stage })}
                />
              ))}
            </Fragment>
          ))}
        </div>
      </div>
      <p className={css.hint}>{t("scripts.hint")}</p>
    </>
  );
}

type CellProps = { script: Script | null; situation: string; mood: Mood; here: boolean; onChoose: () => void };

function Cell({ script, situation, mood, here, onChoose }: CellProps) {
  const cell = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (here) cell.current?.scrollIntoView({ block: "nearest" });
  }, [here]);
  const classes = [css.cell, here && css.here, script === null && css.blank].filter(Boolean).join(" ");
  const name = `${textOf(`scripts.situation.${situation}`) ?? situation} ${t(`scripts.mood.${mood}`)}`;
  return (
    <button
      ref={cell}
      type="button"
      className={classes}
      aria-current={here ? "true" : undefined}
      aria-label={script === null ? `${name} ${t("scripts.cell.none")}` : name}
      onClick={onChoose}
      data-testid={`cell-${situation}-${mood}`}
    >
      {script === null ? t("scripts.cell.none") : <Done script={script} />}
    </button>
  );
}

function Done({ script }: { script: Script }) {
  const { used, settled, review } = script.outcome;
  if (script.draft !== null)
    return (
      <>
        <b>{t("scripts.cell.draft")}</b>
        <span className={css.few} title={t("scripts.cell.uses", { count: used })}>
          {t("scripts.cell.uses", { count: used })}
        </span>
      </>
    );
  if (settled.rate === null)
    return (
      <>
        <span>{used === 0 ? t("scripts.cell.unused") : t("scripts.cell.uses", { count: used })}</span>
        {review === null ? (
          used > 0 && (
            <span className={css.few} title={t("scripts.cell.few")}>
              {t("scripts.cell.few")}
            </span>
          )
        ) : (
          <Review of={review} />
        )}
      </>
    );
  return (
    <>
      <b>{percent(settled.rate)}</b>
      <RateBar of={settled} scale={1} />
      <span className={css.few} title={t("scripts.cell.of", { hits: settled.hits, of: settled.orders })}>
        {review === null ? t("scripts.cell.of", { hits: settled.hits, of: settled.orders }) : <Review of={review} />}
      </span>
    </>
  );
}

function Review({ of }: { of: "unused" | "poor" }) {
  const words = t(`scripts.cell.review.${of}`);
  return (
    <span className={`${css.few} ${css.review}`} title={words}>
      <ClockCircleOutlined aria-hidden /> {words}
    </span>
  );
}
