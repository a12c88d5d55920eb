import { t } from "../words/words";
import { Act } from "./Act";
import { action } from "./actions";
import { type Check, currentPoint } from "./check";
import { outcomesOf, sparesOf } from "./giftCount";
import { Triangle } from "./marks";
import { Tile } from "./Tiles";
import css from "./Tiles.module.css";

/** A gift is out: what becomes of the parcel, or which gift goes in instead. */
export function GiftTiles({ check }: { check: Check }) {
  const point = currentPoint(check);
  const gift = point?.gift?.gift ?? "";
  const instead = check.asking === "instead";
  return (
    <section className={css.asking} data-testid="station-tiles">
      <header className={css.head}>
        <span className={css.dash}>
          <Triangle size={30} />
        </span>
        <div>
          <h2 className={css.title}>{t(instead ? "station.instead.title" : "station.gift_out.title", { gift })}</h2>
          <p className={css.text}>{t(instead ? "station.instead.text" : "station.gift_out.text", { gift })}</p>
        </div>
        <Act action={action("undo")} look="plain" />
      </header>
      <div className={css.reasons}>
        {instead
          ? sparesOf(check, point).map((spare, index) => (
              <Tile
                key={spare.gift}
                position={index + 1}
                proposed={false}
                name={spare.gift}
                note={spare.code ?? ""}
                severity={null}
              />
            ))
          : outcomesOf(check, point).map((outcome, index) =>
              outcome === "complete" ? null : (
                <Tile
                  key={outcome}
                  position={index + 1}
                  proposed={outcome === "agreed"}
                  name={t(`station.gift_out.${outcome}`)}
                  note={t(`station.gift_out.${outcome}.note`)}
                  severity={null}
                />
              ),
            )}
      </div>
    </section>
  );
}
