import { faultText } from "../sheets/OrderParts";
import { listed, t } from "../words/words";
import { Act } from "./Act";
import css from "./Answered.module.css";
import { action } from "./actions";
import type { Scene } from "./bench";
import { HaltOffer } from "./HaltOffer";
import { LabelTold } from "./LabelTold";
import type { LabelTold as Label } from "./label";
import { Barcode, Cross, Tick } from "./marks";

/** What the owner wants done with a parcel that failed at this point. */
function followOf({ row, check }: Extract<Scene, { is: "answered" }>) {
  const failed = check.parcel.checklist.points.find(
    ({ id, step }) => id === row.fault?.point && step === row.fault.step,
  );
  return failed?.follow ?? "set_aside";
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
            {row.goods ?? listed(check.parcel.goods.map(({ product }) => product))}
          </p>
          <h1 className={css.word}>{t(passed ? "station.passed" : "station.failed")}</h1>
          <div className={css.panels}>
            {!passed && (
              <p className={css.panel}>
                {t("station.failed.why")}
                <b>{faultText(row)}</b>
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
          <Barcode size={28} /> {t(passed ? "station.passed.next" : `station.failed.follow.${followOf(scene)}`)}
        </span>
        {label !== null && <Act action={action("print")} look="onColour" label="labels.print" testid="station-print" />}
        <Act action={action("undo")} look="onColour" testid="station-undo" />
        <Act action={action("next")} look="onColour" label="station.act.clear" />
      </footer>
    </>
  );
}
