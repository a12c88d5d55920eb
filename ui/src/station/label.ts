/** The label of a parcel that was set aside: whether it can be printed here, and how its printing stands. */
import type { LabelAnswer, LabelWish } from "../door-types";
import type { Scene } from "./bench";

export type LabelTold =
  | { is: "offered" }
  | { is: "going" }
  | { is: "printed"; printer: string; times: number }
  | { is: "failed"; refusal: unknown };

/** Of which check, by its key. */
export type Label = { of: number; told: LabelTold };

export type Press = {
  print: (check: number, wish: LabelWish) => Promise<LabelAnswer>;
  /** Whether a printer prints such labels. */
  offered: (check: number) => Promise<boolean>;
};

/** The failed check on screen whose label may be wanted; a check that the book has not heard of has no key yet. */
export function labelled(scene: Scene): number | null {
  const row = scene.is === "answered" ? scene.row : scene.is === "stopped" ? scene.stop.check : null;
  return row !== null && row.result === "failed" && row.id > 0 ? row.id : null;
}

/** How the label of what is on screen stands; none where no printer prints it. */
export function labelHere(scene: Scene, label: Label | null): LabelTold | null {
  return label !== null && label.of === labelled(scene) ? label.told : null;
}

/**
 * Prints beside the bench's other work: whatever a printer does, the next parcel can be scanned. `tell` puts the news
 * on screen; what is told of an earlier check is not shown any more.
 */
export function makeLabels(press: () => Press, tell: (label: Label) => void) {
  let latest = 0;
  const put = (of: number, told: LabelTold) => {
    if (of === latest) tell({ of, told });
  };
  const print = async (of: number, wish: LabelWish) => {
    latest = of;
    if (wish === "asked") put(of, { is: "going" });
    try {
      const answer = await press().print(of, wish);
      if (answer.is === "printed") put(of, { is: "printed", printer: answer.printer, times: answer.times });
      else if (answer.is === "waits") put(of, { is: "offered" });
    } catch (refusal) {
      put(of, { is: "failed", refusal });
    }
  };
  const offer = async (of: number) => {
    latest = of;
    const is = await press()
      .offered(of)
      .catch(() => false);
    if (is) put(of, { is: "offered" });
  };
  return {
    /** A parcel has just been set aside: its label prints where the owner wants it. */
    setAside: (of: number) => void print(of, "by_itself"),
    /** A parcel that lies aside was scanned again. */
    scanned: (of: number) => void offer(of),
    asked: (of: number) => void print(of, "asked"),
  };
}
