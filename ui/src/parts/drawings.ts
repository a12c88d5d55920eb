/** The drawn pairs that come with the ready-made lists: how a point should look, and how it must not. */
import type { Point } from "../door-types";
import { textOf } from "../words/words";

export const SIDES = ["good", "bad"] as const;
export type Side = (typeof SIDES)[number];

const files = import.meta.glob<string>("../../../src-tauri/core/data/drawings/*.svg", {
  query: "?raw",
  import: "default",
  eager: true,
});
const drawings = new Map(Object.entries(files).map(([path, svg]) => [path.replace(/^.*\/|\.svg$/g, ""), svg]));

/** The drawing of a point as it is in goods of this category; none where the owner has put the point in other words. */
export function drawingOf(point: Point, category: string, side: Side): string | undefined {
  if (point.text !== undefined && point.text !== textOf(`checklist.point.${point.id}`)) return undefined;
  return drawings.get(`${point.id}.${category}-${side}`) ?? drawings.get(`${point.id}-${side}`);
}
