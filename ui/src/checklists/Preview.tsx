import { CameraOutlined } from "@ant-design/icons";
import type { Point, Step } from "../door-types";
import { SIDES } from "../parts/drawings";
import { hasPicture, PointPicture } from "../parts/PointPicture";
import { defectText, pointText } from "../parts/points";
import { t } from "../words/words";
import css from "./Checklists.module.css";
import { type Draft, defectsOf, pointsOf } from "./draft";

const STEPS: readonly Step[] = ["appearance", "function", "gift"];
/** Gifts in general; the gift rules put the real ones in this place. */
const IN_GENERAL = "gifts";

/** The list as the packer will meet it. */
export function Preview({ draft, category }: { draft: Draft; category: string }) {
  const points = pointsOf(draft);
  return (
    <div className={css.preview}>
      <p className={css.quiet}>{t("lists.preview.note")}</p>
      <div className={css.steps}>
        {STEPS.map((step, index) => (
          <section key={step} className={css.bench}>
            <h3>
              <span className={css.round}>{index + 1}</span> {t(`lists.step.${step}`)}
            </h3>
            <ul>
              {points
                .filter((point) => point.step === step)
                .map((point) => (
                  <Seen key={`${point.id} ${point.text}`} point={point} category={category} />
                ))}
            </ul>
          </section>
        ))}
      </div>
      <h3>{t("lists.preview.fails")}</h3>
      <ol className={css.tiles}>
        {defectsOf(draft).map((defect, index) => (
          <li key={`${defect.id} ${defect.text}`}>
            <kbd>{index + 1}</kbd> <b>{defectText(defect)}</b>{" "}
            <span className={css[defect.severity]}>{t(`severity.${defect.severity}`)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Seen({ point, category }: { point: Point; category: string }) {
  return (
    <li>
      <span className={css.box} aria-hidden />
      <span>
        {pointText(point)}
        {point.proof === "required" && (
          <span className={css.proof}>
            <CameraOutlined aria-hidden /> {t("lists.preview.proof")}
          </span>
        )}
        {point.id === IN_GENERAL && <span className={css.quiet}> {t("lists.preview.gifts")}</span>}
        <span className={css.both}>
          {SIDES.filter((side) => hasPicture({ point, category, side })).map((side) => (
            <span key={side} className={css[side]}>
              <PointPicture point={point} category={category} side={side} />
            </span>
          ))}
        </span>
      </span>
    </li>
  );
}
