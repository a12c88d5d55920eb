/** Calendars of this program: today is the shop's day, whatever day this computer has; typed days are read as everywhere. */
import dayjsGenerateConfig from "@rc-component/picker/generate/dayjs";
import { DatePicker as Base } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { dayOf, shopNow } from "./time";
import { readDay } from "./typed";

/** One more digit would make another day of it: as long as it may come, the day is not taken. */
const TYPING = /[-/.]\s*[1-3]$/;

export const DatePicker = Base.generatePicker<Dayjs>({
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

/** The shop's day, as calendars take it. */
export function shopToday(): Dayjs {
  return dayjs(dayOf(shopNow()));
}
