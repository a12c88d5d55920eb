/** A list as it is being written. Rows keep a key of their own: what is new has no id yet. */
import type { Checklist, Defect, Point, Step } from "../door-types";

export type PointRow = { key: string; point: Point };
export type DefectRow = { key: string; defect: Defect };
export type Draft = { points: PointRow[]; defects: DefectRow[] };

let rows = 0;

function newKey(): string {
  rows += 1;
  return `row ${rows}`;
}

export function draftOf(list: Checklist): Draft {
  return {
    points: list.points.map((point) => ({ key: newKey(), point })),
    defects: list.defects.map((defect) => ({ key: newKey(), defect })),
  };
}

export function pointsOf(draft: Draft): Point[] {
  return draft.points.map(({ point }) => point);
}

export function defectsOf(draft: Draft): Defect[] {
  return draft.defects.map(({ defect }) => defect);
}

export function isSame(draft: Draft, list: Checklist): boolean {
  const written = (points: Point[], defects: Defect[]) => JSON.stringify([inSteps(points), defects]);
  return written(pointsOf(draft), defectsOf(draft)) === written(list.points, list.defects);
}

const STEPS: readonly Step[] = ["appearance", "function", "gift"];

function inSteps(points: Point[]): Point[] {
  return STEPS.flatMap((step) => points.filter((point) => point.step === step));
}

export function withPoint(draft: Draft, step: Step): { draft: Draft; key: string } {
  const key = newKey();
  const point: Point = { id: "", step, optional: false, text: "", severity: "major", follow: "set_aside" };
  return { draft: { ...draft, points: [...draft.points, { key, point }] }, key };
}

export function withDefect(draft: Draft): Draft {
  const defect: Defect = { id: "", step: "appearance", severity: "major", text: "" };
  return { ...draft, defects: [...draft.defects, { key: newKey(), defect }] };
}

export function changedPoint(draft: Draft, key: string, changed: Partial<Point>): Draft {
  const points = draft.points.map((row) => (row.key === key ? { key, point: { ...row.point, ...changed } } : row));
  return { ...draft, points };
}

export function changedDefect(draft: Draft, key: string, changed: Partial<Defect>): Draft {
  const defects = draft.defects.map((row) => (row.key === key ? { key, defect: { ...row.defect, ...changed } } : row));
  return { ...draft, defects };
}

/** A point moves among those of its step. */
export function movedPoint(draft: Draft, key: string, by: -1 | 1): Draft {
  const step = draft.points.find((row) => row.key === key)?.point.step;
  const same = draft.points.filter((row) => row.point.step === step);
  const others = draft.points.filter((row) => row.point.step !== step);
  return { ...draft, points: [...others, ...moved(same, key, by)] };
}

export function movedDefect(draft: Draft, key: string, by: -1 | 1): Draft {
  return { ...draft, defects: moved(draft.defects, key, by) };
}

export function withoutRow(draft: Draft, key: string): Draft {
  return {
    points: draft.points.filter((row) => row.key !== key),
    defects: draft.defects.filter((row) => row.key !== key),
  };
}

function moved<Row extends { key: string }>(rows: Row[], key: string, by: -1 | 1): Row[] {
  const from = rows.findIndex((row) => row.key === key);
  const to = from + by;
  const row = rows[from];
  if (row === undefined || to < 0 || to >= rows.length) return rows;
  const rest = rows.filter((one) => one !== row);
  return [...rest.slice(0, to), row, ...rest.slice(to)];
}
