/** A check in progress: its points in their order, and how many pieces of the parcel are counted. Pure. */
import type { Again, At, CountedPiece, Defect, Parcel, Piece, Point, PointAnswer, Step } from "../door-types";

export const STEPS: readonly Step[] = ["appearance", "function", "gift"];

export type Check = {
  parcel: Parcel;
  scanned: string;
  startedAt: At;
  again: Again;
  answers: PointAnswer[];
  /** How many answers there were before each press: what undo goes back to. */
  presses: number[];
  asking: "point" | "fault" | "reason";
  counted: CountedPiece[];
};

export type Given = Omit<PointAnswer, "step" | "point">;
export const PASSED: Given = { result: "passed", defect: null, severity: null, reason: null };

/** The points in the order of the three steps. */
export function pointsOf(parcel: Parcel): Point[] {
  return STEPS.flatMap((step) => parcel.checklist.points.filter((point) => point.step === step));
}

export function currentPoint(check: Check): Point | null {
  return pointsOf(check.parcel)[check.answers.length] ?? null;
}

/** The points that are still open in the step at hand. */
export function openInStep(check: Check): Point[] {
  const open = pointsOf(check.parcel).slice(check.answers.length);
  return open.filter(({ step }) => step === open[0]?.step);
}

/** The faults usually found in the step that is looked at. */
export function isProposed(defect: Defect, check: Check): boolean {
  return defect.step === currentPoint(check)?.step;
}

/** One press: the same answer for these points. */
export function answered(check: Check, points: Point[], given: Given): Check {
  const answers = points.map(({ step, id }) => ({ step, point: id, ...given }));
  return {
    ...check,
    answers: [...check.answers, ...answers],
    presses: [...check.presses, check.answers.length],
    asking: "point",
  };
}

/** The check as it was before the last press. */
export function unpressed(check: Check): Check {
  const before = check.presses[check.presses.length - 1] ?? 0;
  return { ...check, answers: check.answers.slice(0, before), presses: check.presses.slice(0, -1), asking: "point" };
}

export function countOf(check: Check, piece: Piece): number {
  const found = check.counted.find(({ line_no }) => line_no === piece.line_no);
  return found === undefined ? 0 : found.scanned + found.by_hand;
}

export function isCounting(check: Check): boolean {
  return check.parcel.must_count || check.counted.length > 0;
}

/** What is still to be counted before the parcel can pass. */
export function missing(check: Check): Piece[] {
  return isCounting(check) ? check.parcel.goods.filter((piece) => countOf(check, piece) < piece.quantity) : [];
}

/** Full-width characters narrow, small letters, no blanks: as the core compares codes. */
export function folded(text: string): string {
  return text
    .replace(/[\s\ufeff\u200b-\u200f\u2060]/g, "")
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .toLowerCase();
}

/** The line that a piece belongs to: of several with the same article the first that is not full. */
export function lineOf(check: Check, bears: (piece: Piece) => boolean): Piece | null {
  const lines = check.parcel.goods.filter(bears);
  return lines.find((piece) => countOf(check, piece) < piece.quantity) ?? lines[0] ?? null;
}

export function counted(check: Check, piece: Piece, how: "scanned" | "by_hand"): Check {
  const before = check.counted.find(({ line_no }) => line_no === piece.line_no);
  const now = { line_no: piece.line_no, scanned: 0, by_hand: 0, ...before };
  now[how] += 1;
  return { ...check, counted: [...check.counted.filter((one) => one !== before), now] };
}
