import { expect, test } from "vitest";
import type { Point } from "../door-types";
import { textOf } from "../words/words";
import { drawingOf } from "./drawings";

const stains: Point = { id: "stains", step: "appearance", optional: false };

test("goods of a category have a drawing of their own where there is one", () => {
  expect(drawingOf(stains, "shoes", "bad")).toContain("<svg");
  expect(drawingOf(stains, "shoes", "bad")).not.toBe(drawingOf(stains, "clothing", "bad"));
  expect(drawingOf(stains, "sports", "bad")).toBe(drawingOf(stains, "clothing", "bad"));
});

test("a point that the owner has put in other words no longer shows what the ready-made one meant", () => {
  expect(drawingOf({ ...stains, text: "领口没有粉底" }, "clothing", "good")).toBeUndefined();
  expect(drawingOf({ ...stains, text: textOf("checklist.point.stains") ?? "" }, "clothing", "good")).toBeDefined();
});

test("a point of the owner's own has none", () => {
  expect(
    drawingOf({ id: "own3-1", step: "appearance", optional: false, text: "吊牌在" }, "clothing", "good"),
  ).toBeUndefined();
});
