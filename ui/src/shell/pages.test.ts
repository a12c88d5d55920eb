import { expect, test } from "vitest";
import { ALL_ROOMS, ROOMS } from "./pages";

test("after G every letter leads to one room", () => {
  const keys = ALL_ROOMS.flatMap(({ key }) => (key === undefined ? [] : [key]));
  expect(keys).toEqual([...new Set(keys)]);
});

test("the reason words stand in the menu beside what caused the rate", () => {
  const figures = ROOMS.find(({ group }) => group === "nav.group.figures")?.rooms.map(({ page }) => page);
  expect(figures?.slice(0, 2)).toEqual(["breakdown", "reasons"]);
});
