import { expect, test } from "vitest";
import { ALL_ROOMS } from "./pages";

test("after G every letter leads to one room", () => {
  const keys = ALL_ROOMS.map(({ key }) => key);
  expect(keys).toEqual([...new Set(keys)]);
});
