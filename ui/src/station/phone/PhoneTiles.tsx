import { t, textOf } from "../../words/words";
import { ACTIONS, action } from "../actions";
import { type Check, currentPoint, isProposed, REASONS } from "../bench";
import { run } from "../useBench";
import { Small } from "./PhoneCheck";
import css from "./PhoneTiles.module.css";

/** What is wrong, or why a point does not apply: one touch answers. */
export function PhoneTiles({ check }: { check: Check }) {
  const point = currentPoint(check);
  const failed = check.asking === "fault";
  const pointText = point === null ? "" : (textOf(`checklist.point.${point.id}`) ?? point.id);
  const tiles = failed
    ? check.parcel.checklist.defects.map((defect) => ({
        id: defect.id,
        name: textOf(`checklist.defect.${defect.id}`) ?? defect.id,
        severity: defect.severity,
        proposed: isProposed(defect, check),
      }))
    : REASONS.map((reason) => ({ id: reason, name: t(`station.reason.${reason}`), severity: null, proposed: false }));
  return (
    <>
      <main className={css.asking} data-testid="phone-tiles">
        <h1 className={css.title}>{t(failed ? "station.fault.title" : "station.reason.title")}</h1>
        <p className={css.text}>{pointText}</p>
        <div className={css.tiles}>
          {tiles.map((tile, index) => {
            const press = ACTIONS.find((one) => one.name === `tile ${index + 1}`);
            return (
              <button
                key={tile.id}
                type="button"
                className={tile.proposed ? css.proposed : css.tile}
                onClick={() => press !== undefined && run(press)}
                data-testid={`phone-tile-${index + 1}`}
              >
                <b>{tile.name}</b>
                {tile.severity !== null && <span className={css[tile.severity]}>{t(`severity.${tile.severity}`)}</span>}
              </button>
            );
          })}
        </div>
      </main>
      <footer className={css.foot}>
        <Small action={action("undo")} />
      </footer>
    </>
  );
}
