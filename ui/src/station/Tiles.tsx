import type { Severity } from "../door-types";
import { defectText, pointText } from "../parts/points";
import { t } from "../words/words";
import { Act } from "./Act";
import { ACTIONS, action } from "./actions";
import { REASONS } from "./bench";
import { type Check, currentPoint, isProposed } from "./check";
import { Circle, Cross, Octagon, Triangle } from "./marks";
import css from "./Tiles.module.css";
import { run } from "./useBench";

/** One question with at most nine answers; one press answers it. */
export function Tiles({ check }: { check: Check }) {
  const point = currentPoint(check);
  const failed = check.asking === "fault";
  const asked = point === null ? "" : pointText(point);
  return (
    <section className={css.asking} data-testid="station-tiles">
      <header className={css.head}>
        <span className={failed ? css.cross : css.dash}>{failed ? <Cross size={30} /> : "–"}</span>
        <div>
          <h2 className={css.title}>{t(failed ? "station.fault.title" : "station.reason.title")}</h2>
          <p className={css.text}>{t(failed ? "station.fault.text" : "station.reason.text", { point: asked })}</p>
        </div>
        <Act action={action("undo")} look="plain" />
      </header>
      <div className={failed ? css.tiles : css.reasons}>
        {failed
          ? check.parcel.checklist.defects.map((defect, index) => (
              <Tile
                key={defect.id}
                position={index + 1}
                proposed={isProposed(defect, check)}
                name={defectText(defect)}
                note={t(`station.step.${defect.step}`)}
                severity={defect.severity}
              />
            ))
          : REASONS.map((reason, index) => (
              <Tile
                key={reason}
                position={index + 1}
                proposed={false}
                name={t(`station.reason.${reason}`)}
                note=""
                severity={null}
              />
            ))}
      </div>
    </section>
  );
}

type TileProps = { position: number; proposed: boolean; name: string; note: string; severity: Severity | null };

export function Tile({ position, proposed, name, note, severity }: TileProps) {
  const press = ACTIONS.find((one) => one.name === `tile ${position}`);
  return (
    <button
      type="button"
      className={proposed ? css.proposed : css.tile}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => press !== undefined && run(press)}
      data-testid={`station-tile-${position}`}
    >
      <span className={css.top}>
        <kbd className={css.key}>{position}</kbd>
        {severity !== null && <Severe of={severity} />}
      </span>
      <span className={css.bottom}>
        <span className={css.name}>{name}</span>
        <span className={css.note}>{note}</span>
      </span>
    </button>
  );
}

/** How bad, by colour, shape and word. */
function Severe({ of }: { of: Severity }) {
  return (
    <span className={css[of]}>
      {of === "critical" ? <Octagon size={17} /> : of === "major" ? <Triangle size={17} /> : <Circle size={17} />}
      {t(`severity.${of}`)}
    </span>
  );
}
