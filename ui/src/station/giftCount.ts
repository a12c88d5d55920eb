/** Counting the gifts of a parcel: what is in, what is still missing, and what can be done when one is out. */
import type { GiftDue, GiftOutcome, Point, PointAnswer, SpareGift } from "../door-types";
import { type Check, currentPoint, folded, type Given, PASSED, pressed, toAll } from "./check";

/** A point that stands for a gift of this very parcel. */
export type GiftPoint = Point & { gift: GiftDue };

export function isGift(point: Point | null | undefined): point is GiftPoint {
  return point?.gift !== undefined;
}

export function giftsOf(check: Check): GiftPoint[] {
  return check.parcel.checklist.points.filter(isGift);
}

/** How many of a gift are in; answered ones count as they were answered. */
export function inParcel(check: Check, point: Point): number {
  return answerTo(check, point)?.gift?.given ?? check.gifts[point.id] ?? 0;
}

export function isFull(check: Check, point: GiftPoint): boolean {
  return inParcel(check, point) >= point.gift.quantity;
}

/** One press: one more of the gift in the parcel, never more than belong there. */
export function withOneMore(check: Check, point: GiftPoint): Check {
  const now = Math.min(point.gift.quantity, inParcel(check, point) + 1);
  return { ...pressed(check), gifts: { ...check.gifts, [point.id]: now } };
}

/** A gift that is all in is answered as soon as its turn comes; that is part of the press before. */
export function withFull(check: Check): Check {
  const point = currentPoint(check);
  if (!isGift(point) || !isFull(check, point)) return check;
  const gift = { given: point.gift.quantity, outcome: "complete" } as const;
  return withFull({ ...check, answers: [...check.answers, ...toAll([point], { ...PASSED, gift })] });
}

/** What can be done with a gift that is out; leaving it out only after the buyer was to be told. */
export function outcomesOf(check: Check, point: Point | null): GiftOutcome[] {
  if (!isGift(point)) return [];
  const replaced: GiftOutcome[] = sparesOf(check, point).length > 0 ? ["replaced"] : [];
  const agreed: GiftOutcome[] = point.gift.told === true ? ["agreed"] : [];
  return ["held", ...replaced, "tell_buyer", ...agreed];
}

export function sparesOf(check: Check, point: Point | null): SpareGift[] {
  const spares = check.parcel.spare_gifts ?? [];
  return spares.filter(({ gift }) => gift !== point?.gift?.gift).slice(0, 9);
}

/** The answer that keeps the parcel back, or lets it go with the buyer's word. */
export function without(check: Check, point: GiftPoint, outcome: GiftOutcome): Given {
  const gift = { given: inParcel(check, point), outcome };
  if (outcome === "agreed") return { ...PASSED, gift };
  return { result: "failed", defect: "gift_missing", severity: point.severity ?? "major", reason: null, gift };
}

export function insteadOf(check: Check, point: GiftPoint, instead: string): Given {
  return { ...PASSED, gift: { given: inParcel(check, point), outcome: "replaced", instead } };
}

/** What a scanned code is to this parcel. */
export type Scan =
  | { is: "due"; point: GiftPoint }
  | { is: "enough" }
  | { is: "instead"; gift: string }
  | { is: "not_due" }
  | { is: "no_gift" };

export function scanOf(check: Check, current: Point | null, scanned: string): Scan {
  const same = (code: string | undefined) => code !== undefined && folded(code) === folded(scanned);
  const due = giftsOf(check).filter(({ gift }) => same(gift.code));
  const open = due.find((point) => answerTo(check, point) === undefined && !isFull(check, point));
  if (open !== undefined) return { is: "due", point: open };
  const spare = (check.parcel.spare_gifts ?? []).find(({ code }) => same(code));
  if (check.asking === "instead" && spare !== undefined && spare.gift !== current?.gift?.gift)
    return { is: "instead", gift: spare.gift };
  if (due.length > 0) return { is: "enough" };
  return spare === undefined ? { is: "no_gift" } : { is: "not_due" };
}

function answerTo(check: Check, point: Point): PointAnswer | undefined {
  return check.answers.find((answer) => answer.point === point.id && answer.step === point.step);
}
