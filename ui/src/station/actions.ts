/** Everything that can be done at the station: by key, by touch and by a code on the card. One list for all three. */
import type { Key } from "../words/words";
import { type Acts, type BenchState, currentPoint, isHard, REASONS } from "./bench";
import { isGift, outcomesOf, sparesOf } from "./giftCount";

export type Action = {
  name: string;
  /** `KeyboardEvent.code` */
  key: string;
  /** As it stands on the key cap. */
  cap: string;
  /** What the card's bar code says; none for what must not happen by a scan. */
  command: string | null;
  label: Key;
  when: (state: BenchState) => boolean;
  run: (acts: Acts) => Promise<void> | void;
};

const asking = ({ scene }: BenchState) => (scene.is === "checking" ? scene.check.asking : null);
const hardStop = ({ scene }: BenchState) => scene.is === "stopped" && isHard(scene.stop.why);

const onGift = ({ scene }: BenchState) => scene.is === "checking" && isGift(currentPoint(scene.check));
const begunGift = ({ scene }: BenchState) =>
  scene.is === "checking" && (scene.check.gifts?.[currentPoint(scene.check)?.id ?? ""] ?? 0) > 0;

const TILES: Action[] = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((position) => ({
  name: `tile ${position}`,
  key: `Digit${position}`,
  cap: String(position),
  command: `PT-D${position}`,
  label: "station.act.tile",
  when: (state) => tilesOf(state) >= position,
  run: (acts) => acts.tile(position),
}));

export const ACTIONS: readonly Action[] = [
  {
    name: "pass",
    key: "Space",
    cap: "Space",
    command: "PT-PASS",
    label: "station.act.pass",
    when: (state) => asking(state) === "point",
    run: (acts) => acts.pass(),
  },
  {
    name: "fail",
    key: "KeyF",
    cap: "F",
    command: "PT-FAIL",
    label: "station.act.fail",
    when: (state) => asking(state) === "point",
    run: (acts) => acts.fail(),
  },
  {
    name: "undo",
    key: "KeyZ",
    cap: "Z",
    command: "PT-UNDO",
    label: "station.act.undo",
    when: (state) => {
      const { scene } = state;
      return (
        scene.is === "answered" ||
        (scene.is === "checking" &&
          (scene.check.asking !== "point" || scene.check.answers.length > 0 || begunGift(state)))
      );
    },
    run: (acts) => acts.undo(),
  },
  {
    name: "not applicable",
    key: "KeyN",
    cap: "N",
    command: "PT-NA",
    label: "station.act.not_applicable",
    when: (state) => {
      const { scene } = state;
      return scene.is === "checking" && scene.check.asking === "point" && currentPoint(scene.check)?.optional === true;
    },
    run: (acts) => acts.notApplicable(),
  },
  {
    name: "okay",
    key: "Enter",
    cap: "Enter",
    command: "PT-OK",
    label: "station.act.okay",
    when: ({ scene }) => scene.is === "stopped",
    run: (acts) => acts.okay(),
  },
  {
    name: "again",
    key: "KeyR",
    cap: "R",
    command: "PT-AGAIN",
    label: "station.act.again",
    when: ({ scene }) => scene.is === "stopped" && canAgain(scene.stop.why) && scene.stop.parcel !== null,
    run: (acts) => acts.again(),
  },
  {
    name: "next",
    key: "KeyX",
    cap: "X",
    command: "PT-NEXT",
    label: "station.act.next",
    when: (state) => state.scene.is !== "waiting" && !hardStop(state),
    run: (acts) => acts.next(),
  },
  {
    name: "photo",
    key: "KeyP",
    cap: "P",
    command: "PT-PHOTO",
    label: "station.act.photo",
    when: ({ scene }) => scene.is === "checking" || scene.is === "answered",
    run: (acts) => acts.photo(),
  },
  ...TILES,
  {
    name: "gift out",
    key: "KeyG",
    cap: "G",
    command: "PT-NOGIFT",
    label: "station.act.gift_out",
    when: (state) => asking(state) === "point" && onGift(state),
    run: (acts) => acts.fail(),
  },
  {
    name: "leave",
    key: "Escape",
    cap: "Esc",
    command: null,
    label: "station.act.leave",
    when: (state) => !hardStop(state),
    run: (acts) => acts.leave(),
  },
];

export function actionOfKey(code: string): Action | undefined {
  const plain = code.replace(/^Numpad(\d)$/, "Digit$1").replace("NumpadEnter", "Enter");
  return ACTIONS.find(({ key }) => key === plain);
}

export function actionOfCommand(text: string): Action | undefined {
  return ACTIONS.find(({ command }) => command === text.toUpperCase());
}

export function isCommand(text: string): boolean {
  return text.toUpperCase().startsWith("PT-");
}

export function action(
  name: "pass" | "fail" | "undo" | "not applicable" | "okay" | "again" | "next" | "photo" | "gift out" | "leave",
): Action {
  const found = ACTIONS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no action ${name}`);
  return found;
}

export function canAgain(why: string): boolean {
  return why === "checked_already" || why === "set_aside" || why === "elsewhere";
}

function tilesOf({ scene }: BenchState): number {
  if (scene.is !== "checking") return 0;
  const point = currentPoint(scene.check);
  if (scene.check.asking === "gift") return outcomesOf(scene.check, point).length;
  if (scene.check.asking === "instead") return sparesOf(scene.check, point).length;
  if (scene.check.asking === "fault") return scene.check.parcel.checklist.defects.length;
  return scene.check.asking === "reason" ? REASONS.length : 0;
}
