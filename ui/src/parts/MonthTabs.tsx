import { Segmented } from "antd";
import { go } from "../place";
import { t } from "../words/words";
import { useMay } from "./me";
import { MONTH_PAGES } from "./rooms";

/** The month of the shop and the month of its people, beside each other for whoever may look at both. */
export function MonthTabs({ here }: { here: (typeof MONTH_PAGES)[number] }) {
  const may = useMay();
  if (!may("kpi")) return null;
  return (
    <Segmented<(typeof MONTH_PAGES)[number]>
      value={here}
      onChange={(page) => go(page)}
      options={MONTH_PAGES.map((value) => ({
        value,
        label: <span data-testid={`tab-${value}`}>{t(`month.tab.${value}`)}</span>,
      }))}
    />
  );
}
