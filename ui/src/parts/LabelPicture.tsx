import type { LabelShown } from "../door-types";
import { t } from "../words/words";
import css from "./LabelPicture.module.css";

/** The label dot for dot, on white paper by night too. */
export function LabelPicture({ of }: { of: LabelShown }) {
  return (
    <figure className={css.table}>
      <img
        className={css.paper}
        src={of.url}
        alt={t("labels.preview.alt")}
        style={{ aspectRatio: `${of.width_mm} / ${of.height_mm}` }}
        data-testid="label-picture"
      />
    </figure>
  );
}
