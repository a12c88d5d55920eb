import { t } from "../words/words";
import { ByHand } from "./ByHand";
import { Barcode } from "./marks";
import css from "./Waiting.module.css";

/** Nothing on the bench: one sentence, readable from two metres. */
export function Waiting() {
  return (
    <main className={css.waiting} data-testid="station-wait">
      <span className={css.icon}>
        <Barcode size={168} />
      </span>
      <h1 className={css.title}>{t("station.waiting.title")}</h1>
      <p className={css.text}>{t("station.waiting.text")}</p>
      <ByHand />
    </main>
  );
}
