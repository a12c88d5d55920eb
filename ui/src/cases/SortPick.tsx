import { Select } from "antd";
import type { CaseSort } from "../door-types";
import { t } from "../words/words";

type Props = { value: CaseSort; usual: string; disabled?: boolean; onChange: (to: CaseSort) => void };

/** What comes first: the list's usual order, or the promise with least time left. */
export function SortPick({ value, usual, disabled = false, onChange }: Props) {
  return (
    <Select<CaseSort>
      size="small"
      value={value}
      disabled={disabled}
      popupMatchSelectWidth={false}
      options={[
        { value: "urgency", label: usual },
        { value: "promise", label: t("desk.sort.promise") },
      ]}
      onChange={onChange}
      aria-label={t("desk.sort")}
      data-testid="case-sort"
    />
  );
}
