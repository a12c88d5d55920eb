import { useAnswer } from "../ask";
import { count, yuan } from "../parts/numbers";
import { t } from "../words/words";
import { Act } from "./Act";
import css from "./Answered.module.css";
import { action, followOf, mayHalt } from "./actions";
import type { Answered } from "./bench";
import { suspectOf, suspects } from "./suspects";
import { run } from "./useBench";

/** A critical fault may be in all the others, or the list asks for it: halt the product, and how many orders that holds back. */
export function HaltOffer({ scene }: { scene: Answered }) {
  const product = suspectOf(scene);
  const ask = { product_id: product ?? 0, sku_id: null };
  const scope = useAnswer("halt_scope", ask, product === null ? "not_yet" : "now");
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
      <Suspects scene={scene} />
      {product === null ? (
        <b>{t("station.halt.which")}</b>
      ) : (
        <>
          <b>
            {waiting === null
              ? t("station.halt.counting")
              : t("station.halt.orders", { count: count(waiting.orders), money: yuan(waiting.paid_fen) })}
          </b>
          <Act action={action("halt")} look="onColour" testid="station-halt" />
        </>
      )}
    </div>
  );
}

/** Of several products the one at fault is pointed at first. */
export function Suspects({ scene }: { scene: Answered }) {
  const all = suspects(scene);
  if (all.length < 2) return null;
  return (
    <div className={css.suspects}>
      {all.map(({ id, name }, index) => (
        <button
          key={id}
          type="button"
          className={css.suspect}
          aria-pressed={scene.suspect === id}
          onClick={() => run(action(`tile ${index + 1}`))}
          data-testid={`suspect-${index + 1}`}
        >
          <kbd>{index + 1}</kbd> {name}
        </button>
      ))}
    </div>
  );
}
