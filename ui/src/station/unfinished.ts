/** What of the bench is kept over a crash: the checks that were begun, without what the core knows anyway. */
import type { Again, CountedPiece, Parcel, PointAnswer, Unfinished } from "../door-types";
import type { BenchState } from "./bench";
import { type Check, newId, pointsOf } from "./check";

/** Checks with an answer or a count, the one at hand last. */
export function unfinishedOf({ scene, parked }: BenchState): Unfinished[] {
  const at =
    scene.is === "checking" ? scene.check : scene.is === "stopped" || scene.is === "trouble" ? scene.resume : null;
  return [...parked, ...(at === null ? [] : [at])].map((check) => ({
    id: check.id,
    order_id: check.parcel.order_id,
    scanned: check.scanned,
    started_at: check.startedAt,
    again: check.again,
    checklist: check.parcel.checklist.version,
    answers: check.answers,
    pieces: check.counted,
    gifts: check.gifts,
  }));
}

/** The check as it was kept; answers to another list of points do not count. */
export function answersOf(kept: Unfinished, parcel: Parcel): Check {
  const points = pointsOf(parcel);
  const fits = isOf(kept.checklist, kept.answers, parcel);
  const answers = fits ? kept.answers : [];
  const gifts = fits ? (kept.gifts ?? {}) : {};
  const before = answers.map((_, at) => ({ answers: at, gifts: {} }));
  const begun = points.some(({ id }, at) => at >= answers.length && (gifts[id] ?? 0) > 0);
  return {
    id: kept.id ?? newId(),
    parcel,
    scanned: kept.scanned,
    startedAt: kept.started_at,
    again: kept.again,
    answers,
    presses: begun ? [...before, { answers: answers.length, gifts: {} }] : before,
    gifts,
    asking: answers.length === points.length ? "count" : "point",
    counted: inParcel(kept.pieces, parcel),
  };
}

/** The check goes on with the parcel as it is now; answers to another list of points do not count. */
export function goesOn(check: Check, parcel: Parcel, again: Again): Check {
  const now = { ...check, parcel, again, counted: inParcel(check.counted, parcel) };
  if (isOf(check.parcel.checklist.version, check.answers, parcel)) return now;
  return { ...now, answers: [], presses: [], gifts: {}, asking: "point" };
}

/** Whether these are answers to the list that the parcel is checked by now. */
function isOf(checklist: string, answers: PointAnswer[], parcel: Parcel): boolean {
  const points = pointsOf(parcel);
  return (
    checklist === parcel.checklist.version &&
    answers.every(({ point, step }, at) => points[at]?.id === point && points[at]?.step === step)
  );
}

function inParcel(pieces: CountedPiece[], { goods }: Parcel): CountedPiece[] {
  return pieces.filter(({ line_no }) => goods.some((piece) => piece.line_no === line_no));
}
