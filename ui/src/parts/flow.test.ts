import { expect, test } from "vitest";
import { broken, linesOf } from "./flow";

test("a long sentence is broken where it would leave its box, and no line begins with a comma", () => {
  const lines = broken("签收第二天起七天内，原因照实选，地址用平台上的，别发别处。", 20);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join("")).toBe("签收第二天起七天内，原因照实选，地址用平台上的，别发别处。");
  for (const line of lines) expect(line).not.toMatch(/^[，。]/);
});

test("Latin words stay whole", () => {
  expect(broken("within seven days from the day after delivery", 16)).toEqual([
    "within seven",
    "days from the",
    "day after",
    "delivery",
  ]);
});

test("a step without a note has its text alone", () => {
  expect(linesOf({ who: null, text: "退款", note: null, inside: null, ours: true })).toEqual([
    { words: "退款", kind: "text" },
  ]);
});
