/** Calendars of this program: today is the shop's day, whatever day this computer has; typed days are read as everywhere. */
import dayjsGenerateConfig from "@rc-component/picker/generate/dayjs";
import { DatePicker as Base, type DatePickerProps } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useState } from "react";
import { t } from "../words/words";
import css from "./DatePicker.module.css";
import { dayOf, shopNow } from "./time";
import { readDay } from "./typed";

/** One more digit would make another day of it: as long as it may come, the day is not taken. */
const TYPING = /[-/.]\s*[1-3]$/;

const Calendar = Base.generatePicker<Dayjs>({
  ...dayjsGenerateConfig,
  getNow: () => dayjs(shopNow()),
  locale: {
    ...dayjsGenerateConfig.locale,
    parse: (locale, text, formats) => {
      const day = formats.includes("YYYY-MM-DD") && !TYPING.test(text) ? readDay(text, shopNow()) : null;
      return day === null ? dayjsGenerateConfig.locale.parse(locale, text, formats) : dayjs(day);
    },
  },
});

/**
 * Enter says that no more digit comes: `10-1` is the first of October then. A day that cannot be chosen is said to be so:
 * the calendar by itself would put back the day that stood there, and nobody would see it.
 */
export function DatePicker({ onKeyDown, onBlur, onChange, ...rest }: DatePickerProps<Dayjs, false>) {
  const [refused, setRefused] = useState<Dayjs | null>(null);
  const limit = refused === null ? null : limitOf(refused, rest);
  const leave = (target: EventTarget) => {
    const day = target instanceof HTMLInputElement ? readDay(target.value, shopNow()) : null;
    if (day !== null && limitOf(dayjs(day), rest) !== null) setRefused(dayjs(day));
  };
  return (
    <>
      <Calendar
        {...rest}
        status={limit === null ? rest.status : "error"}
        onChange={(day, text) => {
          setRefused(null);
          onChange?.(day, text);
        }}
        onBlur={(event, info) => {
          leave(event.target);
          onBlur?.(event, info);
        }}
        onKeyDown={(event, keep) => {
          const { target, key } = event;
          if (key === "Enter" || key === "Tab") leave(target);
          else setRefused(null);
          if (key === "Enter" && target instanceof HTMLInputElement && TYPING.test(target.value)) {
            const day = readDay(target.value, shopNow());
            if (day !== null && mayBe(dayjs(day), rest)) onChange?.(dayjs(day), day);
          }
          onKeyDown?.(event, keep);
        }}
      />
      {limit !== null && (
        <small className={css.refused} role="alert">
          {t(limit.is, { day: limit.day.format("YYYY-MM-DD") })}
        </small>
      )}
    </>
  );
}

/** A calendar of days, and none that it leaves out. */
function mayBe(day: Dayjs, limits: DatePickerProps<Dayjs, false>) {
  const { picker = "date", disabledDate } = limits;
  return picker === "date" && limitOf(day, limits) === null && disabledDate?.(day, { type: "date" }) !== true;
}

/** Which end of the calendar a day lies beyond. */
function limitOf(day: Dayjs, { picker = "date", minDate, maxDate }: DatePickerProps<Dayjs, false>) {
  if (picker !== "date") return null;
  if (minDate?.isAfter(day, "day") === true) return { is: "day.first", day: minDate } as const;
  return maxDate?.isBefore(day, "day") === true ? ({ is: "day.last", day: maxDate } as const) : null;
}

DatePicker.RangePicker = Calendar.RangePicker;

/** The shop's day, as calendars take it. */
export function shopToday(): Dayjs {
  return dayjs(dayOf(shopNow()));
}
