import { stationName } from "../../parts/stationName";
import { moment, useNow } from "../../parts/time";
import { quoted, t } from "../../words/words";
import { action, canAgain } from "../actions";
import { isHard, type Scene } from "../bench";
import { LabelTold } from "../LabelTold";
import type { LabelTold as Label } from "../label";
import { Octagon, Triangle } from "../marks";
import { againLabel } from "../Stopped";
import { run } from "../useBench";
import css from "./PhoneAnswered.module.css";

type Props = { scene: Extract<Scene, { is: "stopped" }>; label: Label | null };

/** Do not pack, or not here: why, who knows more, and the ways on. */
export function PhoneStopped({ scene, label }: Props) {
  const now = useNow();
  const { stop } = scene;
  const hard = isHard(stop.why);
  const held = stop.why === "elsewhere" ? stop.held : null;
  return (
    <>
      <main
        className={hard ? css.answer : css.stop}
        data-testid="phone-answer"
        data-answer="stop"
        data-why={stop.why}
        role="alert"
      >
        {hard ? <Octagon size={120} /> : <Triangle size={110} />}
        <h1 className={css.title}>{t(`station.stop.${stop.why}.title`)}</h1>
        <p className={css.which}>
          <b>{stop.parcel?.order_no.slice(-4) ?? scene.scanned}</b>{" "}
          {stop.parcel?.goods.map(({ product }) => product).join("、")}
        </p>
        <p className={css.text}>{t(`station.stop.${stop.why}.next`)}</p>
        {stop.halt !== null && (
          <p className={css.why}>
            {t("station.stop.halted.why")} <b>{stop.halt.why}</b>
          </p>
        )}
        {stop.reason !== null && (
          <p className={css.why}>
            {t("station.stop.buyer_said")} <b>{quoted(stop.reason)}</b>
          </p>
        )}
        {stop.check !== null && (
          <p className={css.why}>
            {t("station.stop.checked_by", { staff: stop.check.staff, at: moment(stop.check.done_at, now) })}
            {stop.check.station !== null && ` · ${stationName(stop.check.station)}`}
          </p>
        )}
        {held !== null && (
          <p className={css.why}>
            <b>{stationName(held.station)}</b>{" "}
            {t("station.stop.checked_by", { staff: held.staff, at: moment(held.since, now) })}
          </p>
        )}
        <LabelTold told={label} className={css.why} />
      </main>
      <footer className={css.foot}>
        <button type="button" className={css.next} onClick={() => run(action("okay"))} data-testid="phone-okay">
          {t("station.act.okay")}
        </button>
        {label !== null && label.is !== "going" && (
          <button type="button" className={css.undo} onClick={() => run(action("print"))} data-testid="phone-print">
            {t("labels.print")}
          </button>
        )}
        {canAgain(stop.why) && stop.parcel !== null && (
          <button type="button" className={css.undo} onClick={() => run(action("again"))} data-testid="phone-again">
            {t(againLabel(stop.why))}
          </button>
        )}
      </footer>
    </>
  );
}
