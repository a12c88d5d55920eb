import dayjs from "dayjs";
import { DatePicker, shopToday } from "./DatePicker";

type Props = {
  month: string;
  onPick: (month: string) => void;
  label: string;
  className?: string;
  testid?: string;
};

/** One month, `YYYY-MM`, none that lies ahead. */
export function MonthPick({ month, onPick, label, className, testid }: Props) {
  return (
    <DatePicker
      picker="month"
      value={dayjs(`${month}-01`)}
      allowClear={false}
      className={className}
      maxDate={shopToday()}
      onChange={(picked) => picked !== null && onPick(picked.format("YYYY-MM"))}
      aria-label={label}
      data-testid={testid}
    />
  );
}
