import { expect, test } from "vitest";
import type { WordingFinding as Finding } from "../door-types";
import { marks, swapped } from "./wording";

const finding = (start: number, end: number): Finding => ({
  rule: "private_contact",
  severity: "block",
  start,
  end,
  words: "",
  name: "",
  why: "",
  better: "就在这里说。",
  source: { id: "", name: "", platform: null, since: "2026-11-15" },
});

test("the sentence around forbidden words is put in better ones, the others stay", () => {
  const text = "先看看🙂。加个微信发你。今天就办。";
  const start = Array.from(text).indexOf("加");
  expect(swapped(text, finding(start, start + 4))).toBe("先看看🙂。就在这里说。今天就办。");
});

test("marks are counted in characters and never overlap", () => {
  const text = "🙂加微信好评返现";
  const pieces = marks(text, [finding(1, 4), finding(3, 8)]);
  expect(pieces.map(({ words }) => words)).toEqual(["🙂", "加微信", "好评返现"]);
  expect(pieces.map(({ finding }) => finding)).toEqual([null, 1, 2]);
});
