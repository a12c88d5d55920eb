/** Calendars of this program: today is the shop's day, whatever day this computer has; typed days are read as everywhere. */
import dayjsGenerateConfig from "@rc-component/picker/generate/dayjs";
import { DatePicker as Base, type DatePickerProps } from "antd";
import dayjs, { type Dayjs } from "dayjs";
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

/** Enter says that no more digit comes: `10-1` is the first of October then. */
export function DatePicker({ onKeyDown, ...rest }: DatePickerProps<Dayjs, false>) {
  return (
    <Calendar
      {...rest}
      onKeyDown={(event, keep) => {
        const { target, key } = event;
        if (key === "Enter" && target instanceof HTMLInputElement && TYPING.test(target.value)) {
          const day = readDay(target.value, shopNow());
          if (day !== null && mayBe(dayjs(day), rest)) rest.onChange?.(dayjs(day), day);
        }
        onKeyDown?.(event, keep);
      }}
    />
  );
}

/** A calendar of days, and none that it leaves out. */
function mayBe(day: Dayjs, { picker = "date", disabledDate, minDate, maxDate }: DatePickerProps<Dayjs, false>) {
  return (
    picker === "date" &&
    minDate?.isAfter(day, "day") !== true &&
    maxDate?.isBefore(day, "day") !== true &&
    disabledDate?.(day, { type: "date" }) !== true
  );
}

DatePicker.RangePicker = Calendar.RangePicker;

/** The shop's day, as calendars take it. */
export function shopToday(): Dayjs {
  return dayjs(dayOf(shopNow()));
}
