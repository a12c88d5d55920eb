/** How moments are written. The core's moments are local: `2026-11-21T18:00:00`. */
import { useSyncExternalStore } from "react";
import type { At, Day } from "../door-types";
import { t } from "../words/words";

const two = (number: number) => String(number).padStart(2, "0");

const SHOP_MINUTES_EAST = 8 * 60;

/** Now on the shop's clock (Asia/Shanghai, as the core keeps it), whatever zone the computer is in. */
export function shopNow(): Date {
  const now = new Date();
  return new Date(now.getTime() + (SHOP_MINUTES_EAST + now.getTimezoneOffset()) * 60_000);
}

export function dayOf(date: Date): Day {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export function atOf(date: Date): At {
  return `${dayOf(date)}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

export function daysBefore(day: Day, days: number): Day {
  const [year = 1970, month = 1, date = 1] = day.split("-").map(Number);
  return dayOf(new Date(year, month - 1, date - days));
}

export function monthBefore(month: string): string {
  return daysBefore(`${month}-01`, 1).slice(0, 7);
}

/** The last day of a month written `2026-10`. */
export function monthEnd(month: string): Day {
  const [year = 1970, number = 1] = month.split("-").map(Number);
  return dayOf(new Date(year, number, 0));
}

/** 11-24, with the year only where it is another one. */
export function shortDay(day: Day, now: Date): string {
  return day.startsWith(`${now.getFullYear()}-`) ? day.slice(5) : day;
}

/** 今天 18:00, 昨天 18:00, 11-24 18:00 */
export function moment(at: At | null, now: Date): string {
  if (at === null) return "—";
  const [day = "", clock = ""] = at.split("T");
  const time = clock.slice(0, 5);
  if (day === dayOf(now)) return t("time.today", { time });
  if (day === daysBefore(dayOf(now), 1)) return t("time.yesterday", { time });
  return `${shortDay(day, now)} ${time}`;
}

export function weekday(day: Day): string {
  const names = t("time.weekdays").split(",");
  const [year = 1970, month = 1, date = 1] = day.split("-").map(Number);
  return names[new Date(year, month - 1, date).getDay()] ?? "";
}

/** 11月22日 */
export function longDay(day: Day): string {
  const [, month = "", date = ""] = day.split("-");
  return t("time.long_day", { month: Number(month), date: Number(date) });
}

/** 10月, of a month written `2026-10`. */
export function monthName(text: string): string {
  const [year = "", month = ""] = text.split("-");
  return t("time.month", { year, month: Number(month) });
}

export type Left = { urgency: "past" | "soon" | "today" | "later"; text: string };

/** How long until a deadline, as a person would say it. */
export function left(at: At, now: Date): Left {
  const minutes = Math.floor((new Date(at).getTime() - now.getTime()) / 60_000);
  if (minutes < 0) return { urgency: "past", text: t("time.past", { span: span(-minutes) }) };
  if (minutes < 120) return { urgency: "soon", text: t("time.left", { span: span(minutes) }) };
  if (minutes < 24 * 60)
    return {
      urgency: "today",
      text: at.startsWith(dayOf(now)) ? moment(at, now) : t("time.left", { span: span(minutes) }),
    };
  return { urgency: "later", text: t("time.left", { span: span(minutes) }) };
}

export type Light = "green" | "amber" | "red";

/** Whether a promise is pressing (three quarters of its time are over) or missed. */
export function light({ at, amber_at }: { at: At; amber_at: At }, now: Date): Light {
  const here = atOf(now);
  if (here >= at) return "red";
  return here >= amber_at ? "amber" : "green";
}

function span(minutes: number): string {
  if (minutes < 60) return t("time.minutes", { minutes });
  const hours = Math.floor(minutes / 60);
  // minutes hurry nobody who has most of a day
  if (hours < 6) return t("time.hours", { hours, minutes: minutes % 60 });
  if (hours < 24) return t("time.hours.whole", { hours });
  return t("time.days", { days: Math.floor(hours / 24) });
}

let now = shopNow();

/** The time of day, new every half minute. */
export function useNow(): Date {
  return useSyncExternalStore(tick, () => now);
}

function tick(tell: () => void): () => void {
  const timer = setInterval(() => {
    now = shopNow();
    tell();
  }, 30_000);
  return () => clearInterval(timer);
}
