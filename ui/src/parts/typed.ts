/** Days and moments as people type them, read in one place. None where they cannot be read; nothing is guessed. */
import type { At, Day } from "../door-types";
import { atOf, dayOf, daysBefore } from "./time";

const DAY = /^(?:(\d{4})\s*[-/.年]\s*)?(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号號]?$/;
const MONTH = /^(?:(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?|(\d{4})(\d{2})|(\d{1,2})\s*月)$/;
const CLOCK = /^(\d{1,2})\s*[:：点點时時]\s*(\d{2})\s*分?(?:\s*[:：]\s*(\d{2}))?$/;
/** Where the clock begins at the end of a moment. */
const AT_CLOCK = /\d{1,2}\s*[:：点點时時]\s*\d{2}\s*分?(?:\s*[:：]\s*\d{2})?$/;
const BACK: Record<string, number> = { "": 0, 今天: 0, today: 0, 昨天: 1, yesterday: 1, 前天: 2 };

const two = (number: number) => String(number).padStart(2, "0");

/** 2026-11-20, 2026/11/20, 11-20, 11月20日, 昨天; without a year it is this year's. */
export function readDay(text: string, now: Date): Day | null {
  const typed = text.trim().toLowerCase();
  const back = typed === "" ? undefined : BACK[typed];
  if (back !== undefined) return daysBefore(dayOf(now), back);
  const [, year = String(now.getFullYear()), month, date] = DAY.exec(typed) ?? [];
  if (month === undefined || date === undefined) return null;
  const day = `${year}-${two(Number(month))}-${two(Number(date))}`;
  return isDay(day) ? day : null;
}

/** The first day of 2026-11, 2026/11, 2026年11月, 202611 or 11月; without a year it is this year's. */
export function readMonth(text: string, now: Date): Day | null {
  const [, year, month, yearTogether, monthTogether, alone] = MONTH.exec(text.trim()) ?? [];
  const number = Number(month ?? monthTogether ?? alone);
  if (!(number >= 1 && number <= 12)) return null;
  return `${year ?? yearTogether ?? now.getFullYear()}-${two(number)}-01`;
}

/** A day and a time, or a time of today. A day without a year that has not come yet was last year's. */
export function readMoment(text: string, now: Date): At | null {
  const typed = text.trim().replace(/(\d)T(\d)/, "$1 $2");
  const from = typed.search(AT_CLOCK);
  if (from < 0) return null;
  const [, hours = "", minutes = "", seconds = "00"] = CLOCK.exec(typed.slice(from)) ?? [];
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const before = typed.slice(0, from).trim();
  const day = before === "" ? dayOf(now) : readDay(before, now);
  if (day === null) return null;
  const at = `${day}T${two(Number(hours))}:${minutes}:${seconds}`;
  const yearTyped = /^\d{4}/.test(before);
  if (yearTyped || day <= dayOf(now)) return at;
  return readMoment(`${now.getFullYear() - 1}-${at.slice(5)}`, now);
}

/** How a moment stands in a field. */
export function typedMoment(at: At): string {
  return at.slice(0, 16).replace("T", " ");
}

function isDay(day: Day): boolean {
  const date = new Date(`${day}T00:00:00`);
  return !Number.isNaN(date.getTime()) && dayOf(date) === day;
}

/** The moment some seconds after another. */
export function secondsAfter(at: At, seconds: number): At {
  return atOf(new Date(new Date(at).getTime() + seconds * 1000));
}
