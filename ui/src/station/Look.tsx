import type { Point } from "../door-types";
import { SIDES } from "../parts/drawings";
import { hasPicture, PointPicture } from "../parts/PointPicture";
import { t } from "../words/words";
import css from "./Look.module.css";
import { Cross, Tick } from "./marks";

/** How the point at hand should look, and how it must not. */
export function Look({ at, category }: { at: Point | null; category: string }) {
  if (at === null || at.gift !== undefined) return null;
  const sides = SIDES.filter((side) => hasPicture({ point: at, category, side }));
  if (sides.length === 0) return null;
  return (
    <div className={css.room}>
      <div className={css.look} data-testid="station-look">
        {sides.map((side) => (
          <figure key={side} className={css[side]}>
            <PointPicture point={at} category={category} side={side} />
            <figcaption title={t(`station.point.${side}`)}>
              {side === "good" ? <Tick size={20} /> : <Cross size={20} />}
            </figcaption>
          </figure>
        ))}
      </div>
    </div>
  );
}
