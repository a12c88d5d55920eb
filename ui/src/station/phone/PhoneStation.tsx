import { useEffect } from "react";
import { useChoice } from "../../choices";
import { hello, useLine } from "../../line";
import { toldOf } from "../../parts/ErrorNote";
import { t } from "../../words/words";
import { type BenchState, isHard } from "../bench";
import { labelHere } from "../label";
import { restore, useBench, useListening } from "../useBench";
import { phoneWay } from "./hands";
import { NotTaken, Waits } from "./Outbox";
import css from "./Phone.module.css";
import { PhoneAnswered } from "./PhoneAnswered";
import { PhoneCheck } from "./PhoneCheck";
import { PhoneCount } from "./PhoneCount";
import { PhoneHead } from "./PhoneHead";
import { PhoneReleased } from "./PhoneReleased";
import { PhoneScan } from "./PhoneScan";
import { PhoneStopped } from "./PhoneStopped";
import { PhoneTiles } from "./PhoneTiles";
import { PhoneTrouble } from "./PhoneTrouble";
import { PhoneWave } from "./PhoneWave";

/** One parcel at a time, by thumb or by a scanner over Bluetooth. */
export function PhoneStation({ onDay }: { onDay: (() => void) | null }) {
  const state = useBench(null, phoneWay);
  const staff = useChoice("staff");
  const line = useLine();
  useListening("listening");
  useEffect(() => {
    if (line.is === "up") restore();
  }, [line.is]);
  const { scene } = state;
  const look =
    scene.is === "released" || (scene.is === "answered" && scene.passed)
      ? css.passed
      : scene.is === "answered"
        ? css.failed
        : scene.is === "stopped" && isHard(scene.stop.why)
          ? css.halted
          : css.bench;
  return (
    <div className={look}>
      <PhoneHead line={line} staff={staff} onDay={onDay} />
      {(state.hint !== null || state.refusal !== null) && (
        <p className={css.hint} role="alert" data-testid="phone-hint">
          {state.refusal !== null ? (
            <>
              <b>{toldOf(state.refusal).what}</b> {toldOf(state.refusal).next}
            </>
          ) : (
            state.hint !== null && t(`station.hint.${state.hint}`)
          )}
        </p>
      )}
      <Scene state={state} offline={line.is === "down" ? "offline" : "online"} />
    </div>
  );
}

function Scene({ state, offline }: { state: BenchState; offline: "offline" | "online" }) {
  const { scene } = state;
  switch (scene.is) {
    case "waiting":
      return (
        <main className={css.scroll}>
          <NotTaken />
          <Waits line={offline} onTry={() => void hello()} />
          {state.wave !== null && <PhoneWave wave={state.wave} state={state} />}
          <PhoneScan parked={state.parked} />
        </main>
      );
    case "checking":
      return scene.check.asking === "point" ? (
        <PhoneCheck check={scene.check} state={state} />
      ) : scene.check.asking === "count" ? (
        <PhoneCount check={scene.check} />
      ) : (
        <PhoneTiles check={scene.check} />
      );
    case "answered":
      return <PhoneAnswered scene={scene} label={labelHere(scene, state.label)} />;
    case "released":
      return <PhoneReleased scene={scene} />;
    case "trouble":
      return <PhoneTrouble scene={scene} />;
    case "stopped":
      return <PhoneStopped scene={scene} label={labelHere(scene, state.label)} />;
  }
}
