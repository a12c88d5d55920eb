import { expect, test } from "vitest";
import type { Checklist } from "../door-types";
import { changedPoint, draftOf, isSame, movedPoint, pointsOf, withDefect, withoutRow, withPoint } from "./draft";

const LIST: Checklist = {
  category: "clothing",
  version: "clothing-1",
  points: [
    { id: "loose_threads", step: "appearance", optional: false },
    { id: "stains", step: "appearance", optional: false },
    { id: "zip_buttons", step: "function", optional: true },
  ],
  defects: [{ id: "stain", step: "appearance", severity: "major" }],
};

const ids = (draft: ReturnType<typeof draftOf>, step: string) =>
  pointsOf(draft)
    .filter((point) => point.step === step)
    .map(({ id }) => id);

test("a list that was only opened has no changes", () => {
  const draft = draftOf(LIST);
  expect(isSame(draft, LIST)).toBe(true);
  expect(isSame(withDefect(draft), LIST)).toBe(false);
});

test("a point moves within its step and stops at its ends", () => {
  const draft = draftOf(LIST);
  const [first, second] = draft.points;
  if (first === undefined || second === undefined) throw new Error("two points");
  expect(ids(movedPoint(draft, first.key, 1), "appearance")).toEqual(["stains", "loose_threads"]);
  expect(ids(movedPoint(draft, second.key, 1), "appearance")).toEqual(["loose_threads", "stains"]);
  expect(isSame(movedPoint(movedPoint(draft, first.key, 1), first.key, -1), LIST)).toBe(true);
});

test("an added point comes last in its step and goes away again", () => {
  const { draft, key } = withPoint(draftOf(LIST), "appearance");
  const written = changedPoint(draft, key, { text: "不掉毛" });
  expect(pointsOf(written).at(-1)).toMatchObject({ id: "", text: "不掉毛", step: "appearance" });
  expect(isSame(withoutRow(written, key), LIST)).toBe(true);
});
