import { listed, t } from "../words/words";
import { Act } from "./Act";
import css from "./Answered.module.css";
import { action } from "./actions";
import type { Scene } from "./bench";
import { Barcode, Tick } from "./marks";

/** Not drawn, and its lot was accepted: it leaves with this one scan. */
export function Released({ scene }: { scene: Extract<Scene, { is: "released" }> }) {
  const { parcel, place } = scene;
  return (
    <>
      <main className={css.answer} data-testid="station-answer" data-answer="released" role="status">
        <span className={css.circle}>
          <Tick size={230} />
        </span>
        <div className={css.words}>
          <p className={css.which}>
            {t("station.tail")} <b>{parcel.order_no.slice(-4)}</b> {listed(parcel.goods.map(({ product }) => product))}
          </p>
          <h1 className={css.word}>{t("station.released")}</h1>
          <div className={css.panels}>
            <p className={css.panel}>
              {t("station.released.lot")}
              <b>{t("station.released.sample", { checked: place.lot.checked, failed: place.lot.failed })}</b>
            </p>
          </div>
        </div>
      </main>
      <footer className={css.foot}>
        <span className={css.next}>
          <Barcode size={28} /> {t("station.passed.next")}
        </span>
        <Act action={action("undo")} look="onColour" testid="station-undo" />
      </footer>
    </>
  );
}
