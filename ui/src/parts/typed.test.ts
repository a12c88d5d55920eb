import { expect, test } from "vitest";
import { readDay, readMoment, readMonth, secondsAfter } from "./typed";

const now = new Date(2026, 10, 22, 9, 50);

test.each([
  ["2026-11-20 14:30", "2026-11-20T14:30:00"],
  ["2026/11/20 14:30", "2026-11-20T14:30:00"],
  ["2026/1/2 8:05", "2026-01-02T08:05:00"],
  ["2026-11-20T14:30:15", "2026-11-20T14:30:15"],
  ["11月20日 14:30", "2026-11-20T14:30:00"],
  ["11月20日14点30分", "2026-11-20T14:30:00"],
  ["2026年11月20日 14：30", "2026-11-20T14:30:00"],
  ["11-20 14:30", "2026-11-20T14:30:00"],
  ["昨天 7:40", "2026-11-21T07:40:00"],
  ["08:15", "2026-11-22T08:15:00"],
])("%s is read as the moment that is meant", (typed, at) => {
  expect(readMoment(typed, now)).toBe(at);
});

test("a day without a year that has not come yet was last year's", () => {
  expect(readMoment("12-31 23:50", new Date(2027, 0, 2, 9, 0))).toBe("2026-12-31T23:50:00");
  expect(readMoment("2026-12-31 23:50", now)).toBe("2026-12-31T23:50:00");
});

test.each(["", "2026-11-20", "2026/11/20", "2026-02-30 10:00", "11-20 25:00", "14:7", "下周三", "11-20 14:30 吧"])(
  "%s is no moment, and none is guessed",
  (typed) => {
    expect(readMoment(typed, now)).toBeNull();
  },
);

test("a day is read with and without its year", () => {
  expect(readDay("2026/11/20", now)).toBe("2026-11-20");
  expect(readDay("11月3日", now)).toBe("2026-11-03");
  expect(readDay("2025.3.4", now)).toBe("2025-03-04");
  expect(readDay("2026-13-01", now)).toBeNull();
});

test.each([
  ["2026-11", "2026-11-01"],
  ["2026/3", "2026-03-01"],
  ["2025年12月", "2025-12-01"],
  ["202604", "2026-04-01"],
  ["8月", "2026-08-01"],
  ["2026-13", null],
  ["2026-00", null],
  ["2026", null],
  ["202613", null],
  ["2", null],
])("%s as a month is %s", (typed, day) => {
  expect(readMonth(typed, now)).toBe(day);
});

test("seconds go over midnight", () => {
  expect(secondsAfter("2026-11-20T23:59:30", 45)).toBe("2026-11-21T00:00:15");
});
