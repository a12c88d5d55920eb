import { CheckMark } from "../parts/marks";
import { moment, useNow } from "../parts/time";
import { t, textOf } from "../words/words";
import { Act } from "./Act";
import { action, canAgain } from "./actions";
import { ByHand } from "./ByHand";
import { isHard, type Scene } from "./bench";
import { Triangle } from "./marks";
import css from "./Stopped.module.css";

type Props = { scene: Extract<Scene, { is: "stopped" }> };

/** Do not pack. A hard stop reads without colour: stripes, octagon, word; only Enter or its code ends it. */
export function Stopped({ scene }: Props) {
  const hard = isHard(scene.stop.why);
  return (
    <main
      className={hard ? css.hard : css.soft}
      data-testid="station-answer"
      data-answer="stop"
      data-why={scene.stop.why}
      role="alert"
    >
      {hard && <span className={css.stripes} />}
      <div className={css.middle}>
        {hard ? (
          <span className={css.octagon}>
            <span>{t(scene.stop.why === "halted" ? "station.stop.halted.word" : "station.stop.word")}</span>
          </span>
        ) : (
          <span className={css.triangle}>
            <Triangle size={190} />
          </span>
        )}
        <div className={css.words}>
          <h1 className={css.title}>{t(`station.stop.${scene.stop.why}.title`)}</h1>
          <Which scene={scene} />
          <p className={css.next}>{t(`station.stop.${scene.stop.why}.next`)}</p>
          <Why scene={scene} />
          <div className={css.acts}>
            {canAgain(scene.stop.why) && (
              <Act
                action={action("again")}
                look={hard ? "onColour" : "plain"}
                label={scene.stop.why === "lot_waits" ? "station.act.check_it" : "station.act.again"}
                testid="station-again"
              />
            )}
            <Act action={action("okay")} look={hard ? "onColourMain" : "plain"} testid="station-okay" />
          </div>
          {!hard && scene.stop.why === "unknown_number" && <ByHand />}
        </div>
      </div>
      {hard && <span className={css.stripes} />}
    </main>
  );
}

function Which({ scene }: Props) {
  const { parcel } = scene.stop;
  if (parcel === null) return <p className={css.which}>{scene.scanned}</p>;
  return (
    <p className={css.which}>
      {t("station.tail")} <b>{parcel.order_no.slice(-4)}</b> {parcel.goods.map(({ product }) => product).join("、")}
    </p>
  );
}

/** What is known: the buyer's words, or the check made before. */
function Why({ scene }: Props) {
  const now = useNow();
  const { reason, applied_at, check, halt } = scene.stop;
  if (reason === null && check === null && halt === null) return null;
  return (
    <div className={css.panels}>
      {halt !== null && (
        <>
          <p className={css.panel}>
            {t("station.stop.halted.why")}
            <b>{halt.why}</b>
            {[halt.product, halt.sku_name].filter((part) => part !== null).join(" ")}
          </p>
          <p className={css.panel}>
            {t("station.stop.halted.who")}
            <b>{halt.halted_by}</b>
            {moment(halt.halted_at, now)}
          </p>
        </>
      )}
      {reason !== null && (
        <p className={css.panel}>
          {t("station.stop.buyer_said")}
          <b>「{reason}」</b>
          {applied_at !== null && moment(applied_at, now)}
        </p>
      )}
      {check !== null && (
        <p className={css.panel}>
          {t("station.stop.checked_before")}
          <b>
            <CheckMark result={check.result} />
            {check.fault?.defect != null &&
              ` · ${textOf(`checklist.defect.${check.fault.defect}`) ?? check.fault.defect}`}
          </b>
          {t("station.stop.checked_by", { staff: check.staff, at: moment(check.done_at, now) })}
        </p>
      )}
    </div>
  );
}
