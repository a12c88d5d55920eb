import { useAnswer } from "../ask";
import { count, yuan } from "../parts/numbers";
import { t } from "../words/words";
import { Act } from "./Act";
import css from "./Answered.module.css";
import { action, followOf, mayHalt } from "./actions";
import type { Answered } from "./bench";
import { suspectOf } from "./suspects";

/** A critical fault may be in all the others, or the list asks for it: halt the product, and how many orders that holds back. */
export function HaltOffer({ scene }: { scene: Answered }) {
  const product = suspectOf(scene);
  const ask = { product_id: product ?? 0, sku_id: null };
  const scope = useAnswer("halt_scope", ask, product === null || !mayHalt(scene) ? "not_yet" : "now");
  if (scene.halt !== null)
    return (
      <p className={css.panel} data-testid="station-halted">
        {t("station.halt.done")}
        <b>{scene.halt.product}</b>
      </p>
    );
  if (!mayHalt(scene)) return null;
  const waiting = scope.data?.waiting ?? null;
  return (
    <div className={css.panel}>
      {t(followOf(scene) === "halt_product" ? "station.halt.ask.follow" : "station.halt.ask")}
      <b>
        {waiting === null
          ? t("station.halt.counting")
          : t("station.halt.orders", {
              count: count(waiting.orders),
              money: yuan(waiting.paid_fen, scope.data?.currency_sign),
            })}
      </b>
      <Act action={action("halt")} look="onColour" testid="station-halt" />
    </div>
  );
}
