import { t } from "../../words/words";
import { action } from "../actions";
import type { Scene } from "../bench";
import { Tick } from "../marks";
import { run } from "../useBench";
import css from "./PhoneAnswered.module.css";

/** Not drawn, and its lot was accepted: it leaves with this one scan. */
export function PhoneReleased({ scene }: { scene: Extract<Scene, { is: "released" }> }) {
  const { parcel, place } = scene;
  return (
    <>
      <main className={css.answer} data-testid="phone-answer" data-answer="released" role="status">
        <span className={css.circle}>
          <Tick size={110} />
        </span>
        <h1 className={css.word}>{t("station.released")}</h1>
        <p className={css.which}>
          <b>{parcel.order_no.slice(-4)}</b> {parcel.goods.map(({ product }) => product).join("、")}
        </p>
        <p className={css.why}>
          {t("station.released.lot")}{" "}
          <b>{t("station.released.sample", { checked: place.lot.checked, failed: place.lot.failed })}</b>
        </p>
      </main>
      <footer className={css.foot}>
        <button type="button" className={css.next} onClick={() => run(action("next"))} data-testid="phone-next">
          {t("phone.next")}
        </button>
      </footer>
    </>
  );
}
