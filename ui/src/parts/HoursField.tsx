import { InputNumber } from "antd";
import { t } from "../words/words";
import css from "./TypedCell.module.css";

/** Most hours of a limit, as the core has it: ten weeks. */
const MOST = 1680;

type Props = {
  value: number | null;
  onChange: (hours: number | null) => void;
  empty?: "unknown" | "needed";
  placeholder?: string;
  testid: string;
};

/** Whether these are no hours that can be kept; nothing is put right in silence. */
export function hoursWrong(hours: number | null): boolean {
  return hours !== null && !(Number.isInteger(hours) && hours >= 1 && hours <= MOST);
}

/** Hours as they were typed; what is wrong stays, and says so. */
export function HoursField({ value, onChange, empty = "unknown", placeholder, testid }: Props) {
  const wrong = hoursWrong(value) || (empty === "needed" && value === null);
  return (
    <span>
      <InputNumber
        size="small"
        value={value}
        placeholder={placeholder}
        status={wrong ? "error" : ""}
        aria-label={t("limits.hours")}
        aria-invalid={wrong}
        onChange={onChange}
        data-testid={testid}
      />
      {wrong && (
        <span className={css.fault} role="alert">
          {t(empty === "needed" ? "limits.promise_wrong" : "limits.hours_wrong", { most: MOST })}
        </span>
      )}
    </span>
  );
}
