import { Segmented } from "antd";
import { go, usePlace } from "../place";
import { t } from "../words/words";
import { CALL_PAGES, useRooms } from "./rooms";

/** Call-backs, care and what comes of them are tabs of one place, so that the menu stays short. */
export function CallTabs() {
  const { page } = usePlace();
  const rooms = useRooms();
  const tabs = CALL_PAGES.filter((tab) => rooms === null || rooms.has(tab) || tab === page);
  return (
    <Segmented
      value={CALL_PAGES.find((tab) => tab === page) ?? "callbacks"}
      onChange={go}
      options={tabs.map((value) => ({ value, label: <span data-testid={`tab-${value}`}>{t(`nav.${value}`)}</span> }))}
      aria-label={t("calls.tabs")}
    />
  );
}
