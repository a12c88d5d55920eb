import { AutoComplete, Input } from "antd";
import { t } from "../words/words";
import css from "./Advice.module.css";

const WHYS = ["day_late", "transport", "we_said", "regular", "goodwill"] as const;

type Props = { value: string; onChange: (why: string) => void; testid: string };

/** Why an exception is made: one of the usual reasons, or one's own words. */
export function ExceptionWhy({ value, onChange, testid }: Props) {
  return (
    <AutoComplete
      size="small"
      className={css.why}
      value={value}
      options={WHYS.map((one) => ({ value: t(`policies.exception.why.${one}`) }))}
      onChange={onChange}
    >
      <Input
        size="small"
        maxLength={60}
        placeholder={t("policies.exception.why")}
        aria-label={t("policies.exception.why")}
        data-testid={testid}
      />
    </AutoComplete>
  );
}
