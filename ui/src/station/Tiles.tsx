import type { Severity } from "../door-types";
import { defectText, pointText } from "../parts/points";
import { t } from "../words/words";
import { Act } from "./Act";
import { ACTIONS, action } from "./actions";
import { REASONS } from "./bench";
import { type Check, currentPoint, isProposed, productsOf } from "./check";
import { Circle, Cross, Octagon, Triangle } from "./marks";
import css from "./Tiles.module.css";
import { run } from "./useBench";

/** One question with at most nine answers; one press answers it. */
export function Tiles({ check }: { check: Check }) {
  const failed = check.asking === "fault" || check.asking === "product";
  return (
    <section className={css.asking} data-testid="station-tiles">
      <header className={css.head}>
        <span className={failed ? css.cross : css.dash}>{failed ? <Cross size={30} /> : "–"}</span>
        <Asked check={check} />
        <Act action={action("undo")} look="plain" />
      </header>
      <Answers check={check} />
    </section>
  );
}

function Asked({ check }: { check: Check }) {
  const point = currentPoint(check);
  const asked = point === null ? "" : pointText(point);
  const defect = check.parcel.checklist.defects.find(({ id }) => id === check.found?.defect);
  const room = check.asking === "product" ? "at_fault" : check.asking === "fault" ? "fault" : "reason";
  return (
    <div>
      <h2 className={css.title}>{t(`station.${room}.title`)}</h2>
      <p className={css.text}>
        {room === "at_fault"
          ? t("station.at_fault.text", { defect: defect === undefined ? "" : defectText(defect) })
          : t(`station.${room}.text`, { point: asked })}
      </p>
    </div>
  );
}

function Answers({ check }: { check: Check }) {
  const plain = { proposed: false, note: "", severity: null };
  switch (check.asking) {
    case "fault":
      return (
        <div className={css.tiles}>
          {check.parcel.checklist.defects.map((defect, index) => (
            <Tile
              key={defect.id}
              position={index + 1}
              proposed={isProposed(defect, check)}
              name={defectText(defect)}
              note={t(`station.step.${defect.step}`)}
              severity={defect.severity}
            />
          ))}
        </div>
      );
    case "product": {
      const products = productsOf(check.parcel);
      return (
        <div className={products.length < 4 ? css.reasons : css.tiles}>
          {products.map(({ id, name }, index) => (
            <Tile key={id} position={index + 1} {...plain} name={name} note={traitsOf(check, id)} />
          ))}
          <Tile position={products.length + 1} {...plain} name={t("station.at_fault.none")} />
        </div>
      );
    }
    default:
      return (
        <div className={css.reasons}>
          {REASONS.map((reason, index) => (
            <Tile key={reason} position={index + 1} {...plain} name={t(`station.reason.${reason}`)} />
          ))}
        </div>
      );
  }
}

/** What two products of one name are told apart by. */
function traitsOf(check: Check, product: number): string {
  const pieces = check.parcel.goods.filter(({ product_id }) => product_id === product);
  return pieces.map(({ traits }) => traits.map(({ value }) => value).join(" ")).join(" / ");
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
