import { expect, test } from "vitest";
import { type Place, stepped } from "./cells";

const from: Place = { situation: "size", mood: "calm", stage: "first" };

test("arrows walk the grid and stop at its edges", () => {
  const rows = ["flaw", "size"];
  expect(stepped(rows, from, "up").situation).toBe("flaw");
  expect(stepped(rows, from, "down").situation).toBe("size");
  expect(stepped(rows, from, "left").mood).toBe("calm");
  expect(stepped(rows, from, "right").mood).toBe("hurried");
});
