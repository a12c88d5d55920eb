import { CheckMark } from "../parts/marks";
import { faultName } from "../parts/points";
import { stationName } from "../parts/stationName";
import { moment, useNow } from "../parts/time";
import { listed, t } from "../words/words";
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
            <span>{t("station.stop.word")}</span>
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
                label={scene.stop.why === "elsewhere" ? "station.act.go_on_here" : "station.act.again"}
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
      {t("station.tail")} <b>{parcel.order_no.slice(-4)}</b> {listed(parcel.goods.map(({ product }) => product))}
    </p>
  );
}

/** What is known: the buyer's words, or the check made before. */
function Why({ scene }: Props) {
  const now = useNow();
  const { reason, applied_at, check } = scene.stop;
  const held = scene.stop.why === "elsewhere" ? scene.stop.held : null;
  if (reason === null && check === null && held === null) return null;
  return (
    <div className={css.panels}>
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
          <b>「{reason}」</b>
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
