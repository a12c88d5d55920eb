import dayjs, { type Dayjs } from "dayjs";
import { useState } from "react";
import type { Day } from "../door-types";
import { t } from "../words/words";
import { DatePicker } from "./DatePicker";
import css from "./DayRange.module.css";

type Props = {
  label?: string;
  /** Days that cannot be chosen. */
  without?: (day: Dayjs) => boolean;
  testid?: string;
};

type BothProps = Props & { of: [Day, Day]; onChange: (from: Day, to: Day) => void };

/** A first and a last day. Days the wrong way round are said to be so and nothing is asked with them. */
export function DayRange({ of, onChange, ...rest }: BothProps) {
  return <Ends of={of} both onChange={(from, to) => from !== null && to !== null && onChange(from, to)} {...rest} />;
}

type OpenProps = Props & { of: [Day | null, Day | null]; onChange: (from: Day | null, to: Day | null) => void };

/** The same where either end may be left open. */
export function OpenDayRange(props: OpenProps) {
  return <Ends both={false} {...props} />;
}

function Ends({ of, both, onChange, label, without, testid }: OpenProps & { both: boolean }) {
  const [reversed, setReversed] = useState<[Dayjs, Dayjs] | null>(null);
  const day = (one: Day | null) => (one === null ? null : dayjs(one));
  return (
    <span className={css.range}>
      <DatePicker.RangePicker
        order={false}
        value={reversed ?? [day(of[0]), day(of[1])]}
        allowClear={!both}
        allowEmpty={[!both, !both]}
        disabledDate={without}
        status={reversed === null ? "" : "error"}
        onChange={(range) => {
          const [from, to] = [range?.[0] ?? null, range?.[1] ?? null];
          if (from !== null && to?.isBefore(from, "day")) return setReversed([from, to]);
          setReversed(null);
          onChange(from?.format("YYYY-MM-DD") ?? null, to?.format("YYYY-MM-DD") ?? null);
        }}
        aria-label={label}
        data-testid={testid}
      />
      {reversed !== null && (
        <small className={css.wrong} role="alert">
          {t("absence.backwards")}
        </small>
      )}
    </span>
  );
}
