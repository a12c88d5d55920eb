import { Segmented } from "antd";
import { go, usePlace } from "../place";
import { ALL_ROOMS, enters } from "../shell/pages";
import { t } from "../words/words";
import { useMay } from "./me";
import { MONEY_PAGES } from "./rooms";

/** Compensation, campaigns, the people they are for, and members are tabs of one place: the menu stays short. */
export function MoneyTabs() {
  const { page } = usePlace();
  const may = useMay();
  const open = MONEY_PAGES.filter((tab) => ALL_ROOMS.some((room) => room.page === tab && enters(room, may)));
  return (
    <Segmented
      value={MONEY_PAGES.find((tab) => tab === page) ?? "compensation"}
      onChange={go}
      options={open.map((value) => ({
        value,
        label: (
          <span data-testid={`tab-${value}`}>{t(value === "compensation" ? "ledger.tab.ledger" : `nav.${value}`)}</span>
        ),
      }))}
      aria-label={t("coupons.tabs")}
    />
  );
}
