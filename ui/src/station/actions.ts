/** Everything that can be done at the station: by key, by touch and by a code on the card. One list for all three. */
import type { FollowUp } from "../door-types";
import type { Key } from "../words/words";
import { type Acts, type Answered, type BenchState, isHard, REASONS, teachable } from "./bench";
import { type Check, countOf, currentPoint, isCounting, piecesOf, productsOf } from "./check";
import { isGift, outcomesOf, sparesOf } from "./giftCount";
import { labelHere } from "./label";
import { suspectOf } from "./suspects";

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
const onGift = ({ scene }: BenchState) => scene.is === "checking" && isGift(currentPoint(scene.check));
const hardStop = ({ scene }: BenchState) => scene.is === "stopped" && isHard(scene.stop.why);

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
    name: "one",
    key: "ArrowDown",
    cap: "↓",
    command: "PT-ONE",
    label: "station.act.one",
    when: (state) => asking(state) === "point" && !onGift(state),
    run: (acts) => acts.one(),
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
        (scene.is === "answered" && scene.halt === null) ||
        scene.is === "released" ||
        (scene.is === "checking" && (scene.check.asking !== "point" || scene.check.presses.length > 0))
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
    name: "count",
    key: "KeyC",
    cap: "C",
    command: "PT-COUNT",
    label: "station.act.count",
    when: ({ scene }) => scene.is === "checking" && mayCount(scene.check),
    run: (acts) => acts.count(),
  },
  {
    name: "halt",
    key: "KeyH",
    cap: "H",
    command: "PT-HALT",
    label: "station.act.halt",
    when: ({ scene }) => scene.is === "answered" && mayHalt(scene),
    run: (acts) => acts.halt(),
  },
  {
    name: "print",
    key: "KeyB",
    cap: "B",
    command: "PT-PRINT",
    label: "station.act.print",
    when: ({ scene, label }) => mayPrint(labelHere(scene, label)?.is),
    run: (acts) => acts.print(),
  },
  {
    name: "open lot",
    key: "KeyL",
    cap: "L",
    command: "PT-LOT",
    label: "station.act.open_lot",
    when: ({ wave, scene }) => wave !== null && scene.is === "waiting",
    run: (acts) => acts.openLot(),
  },
  {
    name: "end wave",
    key: "KeyW",
    cap: "W",
    command: "PT-WAVE",
    label: "station.act.end_wave",
    when: ({ wave, scene }) => wave !== null && scene.is !== "stopped" && scene.is !== "trouble",
    run: (acts) => acts.endWave(),
  },
  {
    name: "okay",
    key: "Enter",
    cap: "Enter",
    command: "PT-OK",
    label: "station.act.okay",
    when: ({ scene }) => scene.is === "stopped" || scene.is === "trouble",
    run: (acts) => acts.okay(),
  },
  {
    name: "again",
    key: "KeyR",
    cap: "R",
    command: "PT-AGAIN",
    label: "station.act.again",
    when: ({ scene }) =>
      (scene.is === "stopped" && canAgain(scene.stop.why) && scene.stop.parcel !== null) ||
      (scene.is === "trouble" && scene.trouble.is === "not_in_wave"),
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

type Name =
  | "pass"
  | "one"
  | "fail"
  | "undo"
  | "not applicable"
  | "count"
  | "halt"
  | "print"
  | "open lot"
  | "end wave"
  | "okay"
  | "again"
  | "next"
  | "photo"
  | "gift out"
  | "leave"
  | `tile ${number}`;

export function action(name: Name): Action {
  const found = ACTIONS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no action ${name}`);
  return found;
}

export function canAgain(why: string): boolean {
  return ["checked_already", "set_aside", "lot_waits", "released", "elsewhere"].includes(why);
}

/** Counting by hand is for pieces without a code that can be read, or for who has no scanner. */
function mayCount(check: Check): boolean {
  return (
    (piecesOf(check.parcel) > 1 || isCounting(check)) &&
    check.parcel.goods.some((piece) => countOf(check, piece) < piece.quantity)
  );
}

/** A critical fault may be in all the others: the product can be halted from here. */
export function mayHalt(scene: Answered): boolean {
  const asked = scene.row.fault?.severity === "critical" || followOf(scene) === "halt_product";
  return !scene.passed && scene.halt === null && asked && suspectOf(scene) !== null;
}

/** What the owner's list wants done with a parcel that failed at this point. */
export function followOf({ row, check }: Answered): FollowUp {
  const failed = check.parcel.checklist.points.find(
    ({ id, step }) => id === row.fault?.point && step === row.fault.step,
  );
  return failed?.follow ?? "set_aside";
}

/** One label at a time; after it another one can be asked for. */
function mayPrint(label: string | undefined): boolean {
  return label !== undefined && label !== "going";
}

function tilesOf({ scene }: BenchState): number {
  if (scene.is === "trouble") return teachable(scene).length;
  if (scene.is !== "checking") return 0;
  const point = currentPoint(scene.check);
  if (scene.check.asking === "gift") return outcomesOf(scene.check, point).length;
  if (scene.check.asking === "instead") return sparesOf(scene.check, point).length;
  // the last one: in none of them
  if (scene.check.asking === "product") return productsOf(scene.check.parcel).length + 1;
  if (scene.check.asking === "fault") return scene.check.parcel.checklist.defects.length;
  return scene.check.asking === "reason" ? REASONS.length : 0;
}
