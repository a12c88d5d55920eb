import { afterEach, expect, test } from "vitest";
import { Refusal } from "../door";
import { writeIn } from "./currency";
import { toldOf } from "./ErrorNote";

afterEach(() => writeIn("¥", "CNY"));

test("amounts of a refusal are told in the currency of the shop on screen", () => {
  const refused = new Refusal("over_limit", { amount_fen: 18000, limit_fen: 15950 });
  expect(toldOf(refused).what).toContain("¥180.00");
  writeIn("NT$", "TWD");
  expect(toldOf(refused).what).toContain("NT$180 ");
  expect(toldOf(refused).what).not.toContain("¥");
});
