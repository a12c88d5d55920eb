import { foundLine } from "../parts/points";
import { goodsText, type Key, listed, t } from "../words/words";
import { Act } from "./Act";
import css from "./Answered.module.css";
import { action, followOf, mayHalt } from "./actions";
import type { Scene } from "./bench";
import { HaltOffer } from "./HaltOffer";
import { LabelTold } from "./LabelTold";
import type { LabelTold as Label } from "./label";
import { Barcode, Cross, Tick } from "./marks";

/** What is done next with a parcel that failed. Where the list asks for a halt, it is offered right here. */
function nextOf(scene: Extract<Scene, { is: "answered" }>): Key {
  const follow = followOf(scene);
  if (scene.halt !== null) return "station.failed.follow.halted";
  return follow === "halt_product" && mayHalt(scene)
    ? "station.failed.follow.halt_here"
    : `station.failed.follow.${follow}`;
}

/** The whole screen says passed or failed. The next scan takes its place. */
export function Answered({ scene, label }: { scene: Extract<Scene, { is: "answered" }>; label: Label | null }) {
  const { passed, row, check } = scene;
  return (
    <>
      <main
        className={css.answer}
        data-testid="station-answer"
        data-answer={passed ? "passed" : "failed"}
        role="status"
      >
        <span className={passed ? css.circle : css.square}>{passed ? <Tick size={230} /> : <Cross size={190} />}</span>
        <div className={css.words}>
          <p className={css.which}>
            {t("station.tail")} <b>{row.order_no.slice(-4)}</b>{" "}
            {goodsText(row.goods) ?? listed(check.parcel.goods.map(({ product }) => product))}
          </p>
          <h1 className={css.word}>{t(passed ? "station.passed" : "station.failed")}</h1>
          <div className={css.panels}>
            {!passed && (
              <p className={css.panel}>
                {t("station.failed.why")}
                <b>{row.fault === null ? "" : foundLine(row.fault)}</b>
              </p>
            )}
            {!passed && row.fault?.severity != null && (
              <p className={css.panel}>
                {t("report.severity")}
                <b>{t(`severity.${row.fault.severity}`)}</b>
              </p>
            )}
            <p className={css.panel}>
              {t("station.took")}
              <b>{t("number.seconds", { count: row.seconds })}</b>
            </p>
            <HaltOffer scene={scene} />
          </div>
          <LabelTold told={label} className={css.label} />
        </div>
      </main>
      <footer className={css.foot}>
        <span className={css.next}>
          <Barcode size={28} /> {t(passed ? "station.passed.next" : nextOf(scene))}
        </span>
        {label !== null && <Act action={action("print")} look="onColour" label="labels.print" testid="station-print" />}
        <Act action={action("undo")} look="onColour" testid="station-undo" />
        <Act action={action("next")} look="onColour" label="station.act.clear" />
      </footer>
    </>
  );
}
