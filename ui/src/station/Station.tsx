import { useChoice } from "../choices";
import { toldOf } from "../parts/ErrorNote";
import { useShops } from "../parts/shop";
import { usePlace } from "../place";
import { t } from "../words/words";
import { Answered } from "./Answered";
import { Badge } from "./Badge";
import { type BenchState, isHard, type Scene as OnBench } from "./bench";
import { CommandCard } from "./CommandCard";
import { CountPieces } from "./CountPieces";
import { Eye } from "./camera/Eye";
import { useEye } from "./camera/useEye";
import { Foot } from "./Foot";
import { GiftTiles } from "./GiftTiles";
import { Head } from "./Head";
import { labelHere } from "./label";
import { Parcel } from "./Parcel";
import { Released } from "./Released";
import css from "./Station.module.css";
import { Steps } from "./Steps";
import { Stopped } from "./Stopped";
import { Tiles } from "./Tiles";
import { Told } from "./Told";
import { Trouble } from "./Trouble";
import { useBench, useListening } from "./useBench";
import { Waiting } from "./Waiting";
import { Wave } from "./Wave";

/** The packing bench on the whole screen: one parcel at a time, by scan, by key or by touch. */
export function Station() {
  const { shop } = useShops();
  const state = useBench(shop);
  const staff = useChoice("staff");
  const { layers } = usePlace();
  const card = layers.some(({ is }) => is === "command_card");
  const eye = useEye(state, staff);
  useListening(staff === "" || card ? "deaf" : "listening");

  if (card) return <CommandCard />;
  if (staff === "") return <Badge />;
  const { scene } = state;
  const hasEye = scene.is === "waiting" || scene.is === "checking";
  const look =
    scene.is === "released" || (scene.is === "answered" && scene.passed)
      ? css.passed
      : scene.is === "answered"
        ? css.failed
        : scene.is === "stopped"
          ? css.stopped
          : css.station;
  return (
    <div className={look}>
      <Head shop={shop} staff={staff} look={headOf(scene)} />
      {state.wave !== null && headOf(scene) === "plain" && <Wave wave={state.wave} state={state} />}
      <Scene state={state} />
      {/* hidden rather than taken away: to make them anew for each parcel keeps its answer waiting */}
      <div className={css.below} hidden={!hasEye && scene.is !== "trouble"}>
        <Foot parked={state.parked} bench={scene.is === "waiting" ? "empty" : "busy"} />
      </div>
      <div className={css.below} hidden={!hasEye}>
        <Eye eye={eye} check={scene.is === "checking" ? scene.check : null} staff={staff} />
      </div>
      {(state.hint !== null || state.refusal !== null) && (
        <p className={css.hint} role="alert">
          {state.refusal !== null
            ? `${toldOf(state.refusal).what} ${toldOf(state.refusal).next}`
            : state.hint !== null && t(`station.hint.${state.hint}`)}
        </p>
      )}
    </div>
  );
}

function headOf(scene: OnBench): "plain" | "colour" | "halt" {
  if (scene.is === "answered" || scene.is === "released") return "colour";
  return scene.is === "stopped" && isHard(scene.stop.why) ? "halt" : "plain";
}

function Scene({ state }: { state: BenchState }) {
  const { scene } = state;
  switch (scene.is) {
    case "waiting":
      return <Waiting />;
    case "checking":
      return (
        <>
          <Told parcel={scene.check.parcel} />
          <main className={css.bench}>
            <Parcel check={scene.check} state={state} />
            {scene.check.asking === "point" ? (
              <Steps check={scene.check} state={state} />
            ) : scene.check.asking === "count" ? (
              <CountPieces check={scene.check} />
            ) : scene.check.asking === "gift" || scene.check.asking === "instead" ? (
              <GiftTiles check={scene.check} />
            ) : (
              <Tiles check={scene.check} />
            )}
          </main>
        </>
      );
    case "answered":
      return <Answered scene={scene} label={labelHere(scene, state.label)} />;
    case "released":
      return <Released scene={scene} />;
    case "trouble":
      return <Trouble scene={scene} />;
    case "stopped":
      return <Stopped scene={scene} label={labelHere(scene, state.label)} />;
  }
}
