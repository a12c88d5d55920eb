import type { Severity } from "../../door-types";
import { defectText, pointText } from "../../parts/points";
import { t } from "../../words/words";
import { ACTIONS, action } from "../actions";
import { REASONS } from "../bench";
import { type Check, currentPoint, isProposed, productsOf } from "../check";
import { outcomesOf, sparesOf } from "../giftCount";
import { run } from "../useBench";
import { Small } from "./PhoneCheck";
import css from "./PhoneTiles.module.css";

type Tile = { id: string; name: string; severity: Severity | null; proposed: boolean };

function tilesOf(check: Check): Tile[] {
  const point = currentPoint(check);
  const plain = (id: string, name: string, proposed = false): Tile => ({ id, name, severity: null, proposed });
  switch (check.asking) {
    case "gift":
      return outcomesOf(check, point).flatMap((outcome) =>
        outcome === "complete" ? [] : [plain(outcome, t(`station.gift_out.${outcome}`), outcome === "agreed")],
      );
    case "instead":
      return sparesOf(check, point).map(({ gift }) => plain(gift, gift));
    case "product":
      return [
        ...productsOf(check.parcel).map(({ id, name }) => plain(String(id), name)),
        plain("none", t("station.at_fault.none")),
      ];
    case "fault":
      return check.parcel.checklist.defects.map((defect) => ({
        ...plain(defect.id, defectText(defect), isProposed(defect, check)),
        severity: defect.severity,
      }));
    default:
      return REASONS.map((reason) => plain(reason, t(`station.reason.${reason}`)));
  }
}

function titleOf(check: Check): string {
  const gift = currentPoint(check)?.gift?.gift ?? "";
  switch (check.asking) {
    case "gift":
      return t("station.gift_out.title", { gift });
    case "instead":
      return t("station.instead.title");
    case "product":
      return t("station.at_fault.title");
    default:
      return t(check.asking === "fault" ? "station.fault.title" : "station.reason.title");
  }
}

/** What is wrong, why a point does not apply, or what becomes of a gift: one touch answers. */
export function PhoneTiles({ check }: { check: Check }) {
  const point = currentPoint(check);
  const tiles = tilesOf(check);
  return (
    <>
      <main className={css.asking} data-testid="phone-tiles">
        <h1 className={css.title}>{titleOf(check)}</h1>
        {point !== null && point.gift === undefined && <p className={css.text}>{pointText(point)}</p>}
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
