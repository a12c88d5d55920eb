import dayjs from "dayjs";
import type { Day } from "../door-types";
import { DatePicker } from "../parts/DatePicker";
import { Field } from "../parts/Field";

type Props = { name: string; value: Day; min?: Day; max?: Day; onChange: (day: Day) => void };

/** One day with its name, never empty. */
export function DayField({ name, value, min, max, onChange }: Props) {
  return (
    <Field name={name}>
      <DatePicker
        value={dayjs(value)}
        allowClear={false}
        minDate={min === undefined ? undefined : dayjs(min)}
        maxDate={max === undefined ? undefined : dayjs(max)}
        onChange={(day) => day !== null && onChange(day.format("YYYY-MM-DD"))}
        aria-label={name}
      />
    </Field>
  );
}
