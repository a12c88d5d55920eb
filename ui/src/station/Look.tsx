import type { Point } from "../door-types";
import { Picture } from "../parts/Picture";
import { pointText } from "../parts/points";
import { t } from "../words/words";
import css from "./Look.module.css";
import { Cross, Tick } from "./marks";

/** How the point at hand should look, and how it must not. */
export function Look({ at }: { at: Point | null }) {
  if (at === null || (at.good === undefined && at.bad === undefined) || at.gift !== undefined) return null;
  return (
    <div className={css.look}>
      {at.good !== undefined && (
        <figure className={css.good}>
          <Picture of={at.good} alt={pointText(at)} />
          <figcaption>
            <Tick size={18} /> {t("station.point.good")}
          </figcaption>
        </figure>
      )}
      {at.bad !== undefined && (
        <figure className={css.bad}>
          <Picture of={at.bad} alt={pointText(at)} />
          <figcaption>
            <Cross size={18} /> {t("station.point.bad")}
          </figcaption>
        </figure>
      )}
    </div>
  );
}
