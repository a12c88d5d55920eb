/** Calendars of this program: today is the shop's day, whatever day this computer has; typed days are read as everywhere. */
import dayjsGenerateConfig from "@rc-component/picker/generate/dayjs";
import { DatePicker as Base, type DatePickerProps } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useState } from "react";
import { t } from "../words/words";
import css from "./DatePicker.module.css";
import { dayOf, shopNow } from "./time";
import { readDay, readMonth } from "./typed";

/**
 * How what is typed is read. One more digit would make another day of it: as long as it may come (`typing`), it is not
 * taken.
 */
const READ = {
  "YYYY-MM-DD": { read: readDay, typing: /[-/.]\s*[1-3]$/ },
  "YYYY-MM": { read: readMonth, typing: /[-/.年]\s*1$/ },
};
type Format = keyof typeof READ;
const FORMATS: Format[] = ["YYYY-MM-DD", "YYYY-MM"];

const Calendar = Base.generatePicker<Dayjs>({
  ...dayjsGenerateConfig,
  getNow: () => dayjs(shopNow()),
  locale: {
    ...dayjsGenerateConfig.locale,
    parse: (locale, text, formats) => {
      const format = FORMATS.find((one) => formats.includes(one));
      const { read, typing } = READ[format ?? "YYYY-MM-DD"];
      const day = format === undefined || typing.test(text) ? null : read(text, shopNow());
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
  const format = formatOf(rest);
  const { read, typing } = READ[format];
  const typed = (target: EventTarget): Dayjs | null => {
    const day = target instanceof HTMLInputElement ? read(target.value, shopNow()) : null;
    return day === null ? null : dayjs(day);
  };
  const leave = (target: EventTarget) => {
    const day = typed(target);
    if (day !== null && limitOf(day, rest) !== null) setRefused(day);
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
          if (key === "Enter" && target instanceof HTMLInputElement && typing.test(target.value)) {
            const day = typed(target);
            if (day !== null && mayBe(day, rest)) onChange?.(day, day.format(format));
          }
          onKeyDown?.(event, keep);
        }}
      />
      {limit !== null && (
        <small className={css.refused} role="alert">
          {t(limit.is, { day: limit.day.format(format) })}
        </small>
      )}
    </>
  );
}

/** What the calendar leaves out cannot be chosen. */
function mayBe(day: Dayjs, limits: DatePickerProps<Dayjs, false>) {
  const { picker = "date", disabledDate } = limits;
  return limitOf(day, limits) === null && disabledDate?.(day, { type: picker }) !== true;
}

function formatOf({ picker }: DatePickerProps<Dayjs, false>): Format {
  return picker === "month" ? "YYYY-MM" : "YYYY-MM-DD";
}

/** Which end of the calendar a day or a month lies beyond. */
function limitOf(day: Dayjs, { picker, minDate, maxDate }: DatePickerProps<Dayjs, false>) {
  const unit = picker === "month" ? "month" : "day";
  if (minDate?.isAfter(day, unit) === true) return { is: `${unit}.first`, day: minDate } as const;
  return maxDate?.isBefore(day, unit) === true ? ({ is: `${unit}.last`, day: maxDate } as const) : null;
}

DatePicker.RangePicker = Calendar.RangePicker;

/** The shop's day, as calendars take it. */
export function shopToday(): Dayjs {
  return dayjs(dayOf(shopNow()));
}
