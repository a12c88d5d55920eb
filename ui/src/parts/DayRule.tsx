import { Segmented, Select } from "antd";
import dayjs from "dayjs";
import type { At, Day, RuleChoice } from "../door-types";
import { t } from "../words/words";
import { DatePicker } from "./DatePicker";
import css from "./DayRule.module.css";
import { ruleName } from "./rules";
import { dayOf, daysBefore, shortDay, useNow } from "./time";

type Props = {
  date: Day;
  rule: string;
  rules: RuleChoice[];
  until: At | null;
  onDate: (date: Day) => void;
  onRule: (rule: string) => void;
};

/** Which day is looked at, and by which rule. */
export function DayRule({ date, rule, rules, until, onDate, onRule }: Props) {
  const now = useNow();
  const today = dayOf(now);
  const yesterday = daysBefore(today, 1);
  const last = until?.slice(0, 10);
  const days = [
    { value: yesterday, label: t("today.yesterday") },
    { value: today, label: t("today.today") },
  ];
  if (last !== undefined && last < yesterday) {
    days.unshift({ value: last, label: t("today.last_day", { day: shortDay(last, now) }) });
  }
  return (
    <>
      <Segmented value={days.some(({ value }) => value === date) ? date : ""} onChange={onDate} options={days} />
      <DatePicker
        value={dayjs(date)}
        onChange={(picked) => picked !== null && onDate(picked.format("YYYY-MM-DD"))}
        allowClear={false}
        maxDate={dayjs(today)}
        className={css.date}
        aria-label={t("today.date")}
      />
      <RulePick rule={rule} rules={rules} onRule={onRule} />
    </>
  );
}

/** By which rule is counted, where no day is asked for. */
export function RulePick({ rule, rules, onRule }: Pick<Props, "rule" | "rules" | "onRule">) {
  return (
    <Select
      value={rule}
      onChange={onRule}
      options={rules.map((choice) => ({ value: choice.id, label: ruleName(choice), title: ruleName(choice) }))}
      className={css.rule}
      aria-label={t("today.rule")}
      popupMatchSelectWidth={false}
    />
  );
}
