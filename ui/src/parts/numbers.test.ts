import { expect, test } from "vitest";
import { writeIn } from "./currency";
import {
  change,
  count,
  fenOf,
  interval,
  MISTYPED,
  mistyped,
  ofOrders,
  percent,
  shortCount,
  typedFen,
  typedPercent,
  yuan,
} from "./numbers";

test.each([
  ["30", 3000],
  ["30.5", 3050],
  ["30.50", 3050],
  ["0.29", 29],
  ["1,234.56", 123456],
  ["￥１２.３０", 1230],
  ["1234567.89", 123456789],
  ["19.99元", 1999],
  ["30.", 3000],
])("%s is an amount", (typed, fen) => {
  expect(fenOf(typed)).toBe(fen);
});

test.each(["", "三十", "30.555", "-5", "0", "1e3", "1.2.3", "99999999999"])("%j is no amount", (typed) => {
  expect(fenOf(typed)).toBeNull();
});

test("nothing typed is none, nought is nought, and what is no amount is told apart from both", () => {
  expect(["", " ", "¥", "0", "0.00", "五元", "-5", "3.505"].map((typed) => typedFen(typed))).toEqual([
    null,
    null,
    null,
    0,
    0,
    MISTYPED,
    MISTYPED,
    MISTYPED,
  ]);
});

test("a draft with a mistyped amount anywhere in it is not saved", () => {
  const rule = { face_fen: 500, offset: MISTYPED, rule: { spent_least_fen: null }, tiers: [{ refund_fen: 0 }] };
  expect(mistyped(rule, null, 300)).toBe(false);
  expect(mistyped({ ...rule, tiers: [{ refund_fen: MISTYPED }] })).toBe(true);
  expect(mistyped(300, MISTYPED)).toBe(true);
});

test("every fen amount that is written can be read again", () => {
  for (let fen = 1; fen < 2_000_000; fen += 137) expect(fenOf(yuan(fen))).toBe(fen);
});

test("money has two decimals, groups of three, and a true minus", () => {
  expect(yuan(123450)).toBe("¥1,234.50");
  expect(yuan(5)).toBe("¥0.05");
  expect(yuan(-200)).toBe("\u2212¥2.00");
  expect(yuan(null)).toBe("—");
});

test("yen, won and the like have no decimals, neither shown nor typed", () => {
  writeIn("JP¥", "JPY");
  expect(yuan(430_800)).toBe("JP¥4,308");
  expect(yuan(-50, "₩")).toBe("\u2212₩1");
  expect(yuan(69_000, "NT$")).toBe("NT$690");
  expect(yuan(5, "¥")).toBe("¥0.05");
  expect(typedFen("1,450")).toBe(145_000);
  expect(typedFen("JP¥1450")).toBe(145_000);
  expect(typedFen("1450.50")).toBe(MISTYPED);
  expect(typedPercent("35.5%")).toBe(3550);
  writeIn("¥", "CNY");
});

test("counts are grouped, and shortened only from ten thousand on", () => {
  expect(count(4812)).toBe("4,812");
  expect(shortCount(9999)).toBe("9,999");
  expect(shortCount(12_345)).toBe("1.2万");
});

test("a rate has two decimals and its orders beside it", () => {
  expect(percent(0.034167)).toBe("3.42%");
  expect(interval([0.0179, 0.0261])).toBe("1.79%–2.61%");
  expect(ofOrders({ hits: 104, orders: 4812 })).toBe("104 / 4,812 单");
});

test("a change is told in points, as a workbook reckons it", () => {
  expect(change(0.021613, 0.0174)).toEqual({ way: "up", points: "+0.42" });
  expect(change(0.03574, 0.01869)?.points).toBe("+1.71");
  expect(change(0.01, 0.02)).toEqual({ way: "down", points: "\u22121.00" });
  expect(change(0.01, 0.01)?.way).toBe("same");
  expect(change(null, 0.01)).toBeNull();
});
