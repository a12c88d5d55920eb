import { useState } from "react";
import type { Checklist } from "../door-types";
import { KeyCap } from "../parts/KeyCap";
import { hasPicture, PointPicture } from "../parts/PointPicture";
import { categoryText, pointText } from "../parts/points";
import { t } from "../words/words";
import css from "./Returned.module.css";

type Props = { list: Checklist; flaws: readonly string[]; onToggle: (point: string) => void };

/** The points of the category; each is fine until somebody marks it. */
export function Points({ list, flaws, onToggle }: Props) {
  const [looked, setLooked] = useState<string | null>(null);
  const drawn = list.points.find(({ id }) => id === (looked ?? flaws[flaws.length - 1])) ?? list.points[0];
  const pictured = drawn !== undefined && (["good", "bad"] as const).filter((side) => shows(drawn, side));
  function shows(point: NonNullable<typeof drawn>, side: "good" | "bad") {
    return hasPicture({ point, category: list.category, side });
  }
  return (
    <section className={css.points}>
      <h3 className={css.heading}>{t("returned.points", { category: categoryText(list.category) })}</h3>
      <ul>
        {list.points.map((point, at) => {
          const flaw = flaws.includes(point.id);
          return (
            <li key={point.id}>
              <button
                type="button"
                className={flaw ? css.flaw : css.point}
                aria-pressed={flaw}
                onClick={() => onToggle(point.id)}
                onMouseEnter={() => setLooked(point.id)}
                onFocus={() => setLooked(point.id)}
                data-testid={`returned-point-${point.id}`}
              >
                {at < 9 && <KeyCap>{String(at + 1)}</KeyCap>}
                <span className={css.grow}>{pointText(point)}</span>
                <span className={css.said}>{t(flaw ? "returned.point.flaw" : "returned.point.fine")}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {drawn !== undefined && pictured && pictured.length > 0 && (
        <div className={css.drawn}>
          {pictured.map((side) => (
            <figure key={side}>
              <span className={css.frame}>
                <PointPicture point={drawn} category={list.category} side={side} />
              </span>
              <figcaption>{t(`lists.picture.${side}`)}</figcaption>
            </figure>
          ))}
        </div>
      )}
      <p className={css.soft}>{t("returned.points.hint")}</p>
    </section>
  );
}
