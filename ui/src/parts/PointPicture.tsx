import type { Point } from "../door-types";
import { t } from "../words/words";
import { drawingOf, type Side } from "./drawings";
import { Picture } from "./Picture";
import css from "./Picture.module.css";
import { pointText } from "./points";

type Props = { point: Point; category: string; side: Side };

export function hasPicture({ point, category, side }: Props): boolean {
  return point[side] !== undefined || drawingOf(point, category, side) !== undefined;
}

/** How a point looks: the owner's own picture, else the drawing of the ready-made list. */
export function PointPicture({ point, category, side }: Props) {
  const own = point[side];
  const alt = `${pointText(point)} · ${t(`lists.picture.${side}`)}`;
  if (own !== undefined) return <Picture of={own} alt={alt} />;
  const svg = drawingOf(point, category, side);
  if (svg === undefined) return null;
  return (
    <span
      className={css.drawing}
      role="img"
      aria-label={alt}
      data-testid={`drawing-${side}`}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a file of the program; only so it takes the colours of day and night
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
