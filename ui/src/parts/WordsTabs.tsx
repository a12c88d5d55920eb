import { Segmented } from "antd";
import { go } from "../place";
import { t } from "../words/words";

const PAGES = ["scripts", "policies"] as const;

/** The pages about what is said and promised, beside each other. */
export function WordsTabs({ here }: { here: (typeof PAGES)[number] }) {
  return (
    <Segmented<(typeof PAGES)[number]>
      value={here}
      onChange={(page) => go(page)}
      options={PAGES.map((value) => ({ value, label: <span data-testid={`tab-${value}`}>{t(`nav.${value}`)}</span> }))}
    />
  );
}
