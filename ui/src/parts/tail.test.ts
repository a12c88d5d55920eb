import { expect, test } from "vitest";
import { tailOf } from "./tail";

test("a case entered by hand is known by its own number and not by a piece of it", () => {
  expect(tailOf("3812000000001234")).toBe("1234");
  expect(tailOf("HAND-2")).not.toContain("ND");
  expect(tailOf("HAND-2")).toContain("2");
  expect(tailOf("HAND-12345")).toContain("12345");
});
