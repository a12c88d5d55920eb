import { CheckMark } from "../parts/marks";
import { faultName } from "../parts/points";
import { stationName } from "../parts/stationName";
import { moment, useNow } from "../parts/time";
import { listed, quoted, t } from "../words/words";
import { Act } from "./Act";
import { action, canAgain } from "./actions";
import { ByHand } from "./ByHand";
import { isHard, type Scene, type Stopping } from "./bench";
import { LabelTold } from "./LabelTold";
import type { LabelTold as Label } from "./label";
import { Triangle } from "./marks";
import css from "./Stopped.module.css";

type Props = { scene: Extract<Scene, { is: "stopped" }> };

/** Do not pack. A hard stop reads without colour: stripes, octagon, word; only Enter or its code ends it. */
export function Stopped({ scene, label }: Props & { label: Label | null }) {
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
          <LabelTold told={label} className={css.panel} />
          <div className={css.acts}>
            {canAgain(scene.stop.why) && (
              <Act
                action={action("again")}
                look={hard ? "onColour" : "plain"}
                label={againLabel(scene.stop.why)}
                testid="station-again"
              />
            )}
            {label !== null && (
              <Act
                action={action("print")}
                look={hard ? "onColour" : "plain"}
                label="labels.print"
                testid="station-print"
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

export function againLabel(why: Stopping["why"]) {
  if (why === "elsewhere") return "station.act.go_on_here";
  return why === "lot_waits" || why === "released" ? "station.act.check_it" : "station.act.again";
}

function Which({ scene }: Props) {
  const { parcel } = scene.stop;
  if (parcel === null) return <p className={css.which}>{scene.scanned}</p>;
  return (
    <p className={css.which}>
      {t("station.tail")} <b>{parcel.order_no.slice(-4)}</b> {listed(parcel.goods.map(({ product }) => product))}
    </p>
  );
}

/** What is known: the buyer's words, or the check made before. */
function Why({ scene }: Props) {
  const now = useNow();
  const { reason, applied_at, check, halt } = scene.stop;
  const held = scene.stop.why === "elsewhere" ? scene.stop.held : null;
  if (reason === null && check === null && held === null && halt === null) return null;
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
      {held !== null && (
        <p className={css.panel}>
          {t("station.stop.elsewhere.where")}
          <b>{stationName(held.station)}</b>
          {t("station.stop.checked_by", { staff: held.staff, at: moment(held.since, now) })}
        </p>
      )}
      {reason !== null && (
        <p className={css.panel}>
          {t("station.stop.buyer_said")}
          <b>{quoted(reason)}</b>
          {applied_at !== null && moment(applied_at, now)}
        </p>
      )}
      {check !== null && (
        <p className={css.panel}>
          {t("station.stop.checked_before")}
          <b>
            <CheckMark result={check.result} />
            {check.fault !== null && ` · ${faultName(check.fault)}`}
          </b>
          {t("station.stop.checked_by", { staff: check.staff, at: moment(check.done_at, now) })}
          {check.station !== null && ` · ${stationName(check.station)}`}
        </p>
      )}
    </div>
  );
}
