/** A check in progress: its points in their order, and how many pieces of the parcel are counted. Pure. */
import type { Again, At, CountedPiece, Defect, Parcel, Piece, Point, PointAnswer, Step } from "../door-types";

export const STEPS: readonly Step[] = ["appearance", "function", "gift"];

export type Check = {
  /** Sent with the record, so that a check that is sent twice is kept once. */
  id: string;
  parcel: Parcel;
  scanned: string;
  startedAt: At;
  again: Again;
  answers: PointAnswer[];
  /** What there was before each press: what undo goes back to. */
  presses: Before[];
  asking: "point" | "fault" | "product" | "reason" | "gift" | "instead" | "count";
  /** The fault that was named, while its product is asked for. */
  found?: Given;
  counted: CountedPiece[];
  /** Pieces of gifts that are in, by their point. */
  gifts: Record<string, number>;
};

export type Before = { answers: number; gifts: Record<string, number> };

export type Given = Omit<PointAnswer, "step" | "point">;
export const PASSED: Given = { result: "passed", defect: null, severity: null, reason: null };

/** The points in the order of the three steps. */
export function pointsOf(parcel: Parcel): Point[] {
  return STEPS.flatMap((step) => parcel.checklist.points.filter((point) => point.step === step));
}

export function currentPoint(check: Check): Point | null {
  return pointsOf(check.parcel)[check.answers.length] ?? null;
}

/** The points that one press passes: those still open in the step at hand, up to a gift; a gift is one for itself. */
export function openInStep(check: Check): Point[] {
  const open = pointsOf(check.parcel).slice(check.answers.length);
  const [first] = open;
  if (first === undefined || first.gift !== undefined) return open.slice(0, 1);
  const end = open.findIndex(({ step, gift }) => step !== first.step || gift !== undefined);
  return end < 0 ? open : open.slice(0, end);
}

/** The faults usually found in the step that is looked at. */
export function isProposed(defect: Defect, check: Check): boolean {
  return defect.step === currentPoint(check)?.step;
}

/** The parcel's products, of which one may be at fault: at most as many as there are keys before the last. */
export function productsOf({ goods }: Parcel): { id: number; name: string }[] {
  const names = new Map<number, string>();
  for (const { product_id, product } of goods) if (product_id !== null) names.set(product_id, product);
  return [...names].slice(0, 8).map(([id, name]) => ({ id, name }));
}

/** The same answer for these points. */
export function toAll(points: Point[], given: Given): PointAnswer[] {
  return points.map(({ step, id }) => ({ step, point: id, ...given }));
}

/** The check with a press about to be made: undo comes back to here. */
export function pressed(check: Check): Check {
  const before = { answers: check.answers.length, gifts: check.gifts };
  return { ...check, presses: [...check.presses, before], asking: "point" };
}

/** One press: these answers. */
export function answered(check: Check, answers: PointAnswer[]): Check {
  return { ...pressed(check), answers: [...check.answers, ...answers] };
}

/** The check as it was before the last press. */
export function unpressed(check: Check): Check {
  const { answers, gifts } = check.presses.at(-1) ?? { answers: 0, gifts: {} };
  const presses = check.presses.slice(0, -1);
  return { ...check, answers: check.answers.slice(0, answers), gifts, presses, asking: "point" };
}

/** No two checks have the same, whichever station they were made at. `crypto.randomUUID` is not there over plain HTTP. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
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

/** The code without the mark of its symbology (`]C1`) that some scanners put in front. */
export function bare(scanned: string): string {
  return scanned.trim().replace(/^\][A-Za-z][0-9]/, "");
}

/** The line that a piece belongs to: of several with the same article the first that is not full. */
export function lineOf(check: Check, bears: (piece: Piece) => boolean): Piece | null {
  const lines = check.parcel.goods.filter(bears);
  return lines.find((piece) => countOf(check, piece) < piece.quantity) ?? lines[0] ?? null;
}

/** Every piece is there by the packer's own count: those without a code that can be read, or all of them. */
export function allCounted(check: Check): Check {
  const counted = check.parcel.goods.map((piece) => {
    const before = check.counted.find(({ line_no }) => line_no === piece.line_no);
    const scanned = before?.scanned ?? 0;
    return { line_no: piece.line_no, scanned, by_hand: piece.quantity - scanned };
  });
  return { ...check, counted };
}

export function piecesOf({ goods }: Parcel): number {
  return goods.reduce((sum, { quantity }) => sum + quantity, 0);
}

export function counted(check: Check, piece: Piece): Check {
  const before = check.counted.find(({ line_no }) => line_no === piece.line_no);
  const now = { line_no: piece.line_no, scanned: 0, by_hand: 0, ...before };
  now.scanned += 1;
  return { ...check, counted: [...check.counted.filter((one) => one !== before), now] };
}
