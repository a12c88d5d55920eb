import { foundLine } from "../../parts/points";
import { t } from "../../words/words";
import { action, mayHalt } from "../actions";
import type { Scene } from "../bench";
import { LabelTold } from "../LabelTold";
import type { LabelTold as Label } from "../label";
import { Cross, Tick } from "../marks";
import { run } from "../useBench";
import css from "./PhoneAnswered.module.css";

type Props = { scene: Extract<Scene, { is: "answered" }>; label: Label | null };

/** The whole screen says passed or failed; a check the book has not heard of says that too. */
export function PhoneAnswered({ scene, label }: Props) {
  const { passed, row, operation } = scene;
  return (
    <>
      <main className={css.answer} data-testid="phone-answer" data-answer={passed ? "passed" : "failed"} role="status">
        <span className={passed ? css.circle : css.square}>{passed ? <Tick size={110} /> : <Cross size={96} />}</span>
        <h1 className={css.word}>{t(passed ? "station.passed" : "station.failed")}</h1>
        <p className={css.which}>
          <b>{row.order_no.slice(-4)}</b> {row.goods}
        </p>
        {row.fault !== null && <p className={css.why}>{foundLine(row.fault)}</p>}
        {scene.halt !== null && (
          <p className={css.why}>
            {t("station.halt.done")} <b>{scene.halt.product}</b>
          </p>
        )}
        <LabelTold told={label} className={css.why} />
        {operation < 0 && <p className={css.why}>{t("phone.passed.kept")}</p>}
      </main>
      <footer className={css.foot}>
        <button type="button" className={css.next} onClick={() => run(action("next"))} data-testid="phone-next">
          {t("phone.next")}
        </button>
        {label !== null && label.is !== "going" && (
          <button type="button" className={css.undo} onClick={() => run(action("print"))} data-testid="phone-print">
            {t("labels.print")}
          </button>
        )}
        {mayHalt(scene) && (
          <button type="button" className={css.undo} onClick={() => run(action("halt"))} data-testid="phone-halt">
            {t("station.act.halt")}
          </button>
        )}
        {scene.halt === null && (
          <button type="button" className={css.undo} onClick={() => run(action("undo"))} data-testid="phone-undo">
            {t("station.act.undo")}
          </button>
        )}
      </footer>
    </>
  );
}
