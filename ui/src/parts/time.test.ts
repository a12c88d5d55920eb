import { expect, test } from "vitest";
import { daysBefore, left, light, moment, monthBefore, monthEnd } from "./time";

const now = new Date(2026, 10, 22, 9, 50);

test("a moment is told as a person would", () => {
  expect(moment("2026-11-22T18:00:00", now)).toBe("今天 18:00");
  expect(moment("2026-11-21T07:40:00", now)).toBe("昨天 07:40");
  expect(moment("2026-10-02T07:40:00", now)).toBe("10-02 07:40");
  expect(moment("2025-12-31T23:59:00", now)).toBe("2025-12-31 23:59");
});

test("a deadline tells how long is left", () => {
  expect(left("2026-11-22T11:36:00", now)).toEqual({ urgency: "soon", text: "剩 1时46分" });
  expect(left("2026-11-22T18:00:00", now)).toEqual({ urgency: "today", text: "今天 18:00" });
  expect(left("2026-11-22T09:40:00", now)).toEqual({ urgency: "past", text: "已过 10分" });
  expect(left("2026-11-23T07:14:00", now)).toEqual({ urgency: "today", text: "剩 21时" });
  expect(left("2026-11-25T10:00:00", now)).toEqual({ urgency: "later", text: "剩 3天" });
});

test("a promise of 24 hours is amber after 18 and red after 24", () => {
  const promise = { amber_at: "2026-11-22T09:50:00", at: "2026-11-22T15:50:00" };
  expect(light(promise, new Date(2026, 10, 22, 9, 49))).toBe("green");
  expect(light(promise, now)).toBe("amber");
  expect(light(promise, new Date(2026, 10, 22, 15, 50))).toBe("red");
});

test("a month ends on its last day", () => {
  expect(monthEnd("2026-02")).toBe("2026-02-28");
  expect(monthEnd("2026-12")).toBe("2026-12-31");
});

test("days and months go back over the turn of the year", () => {
  expect(daysBefore("2026-01-01", 1)).toBe("2025-12-31");
  expect(monthBefore("2026-01")).toBe("2025-12");
});
