import { Badge, Segmented } from "antd";
import { useAnswer } from "../ask";
import { go, usePlace } from "../place";
import { t } from "../words/words";
import { useMay } from "./me";
import { CALL_PAGES, useRooms } from "./rooms";
import { useShop } from "./shop";

/** Call-backs, care and what comes of them are tabs of one place, so that the menu stays short. */
export function CallTabs() {
  const { page } = usePlace();
  const rooms = useRooms();
  const shop = useShop();
  const may = useMay();
  const waiting = useAnswer("suggestion_list", { shop: shop.name }, may("suggestion_list") ? "now" : "not_yet");
  const tabs = CALL_PAGES.filter((tab) => rooms === null || rooms.has(tab) || tab === page);
  return (
    <Segmented
      value={CALL_PAGES.find((tab) => tab === page) ?? "callbacks"}
      onChange={go}
      options={tabs.map((value) => ({
        value,
        label: (
          <span data-testid={`tab-${value}`}>
            {t(`nav.${value}`)}
            {value === "voices" && <Badge count={waiting.data?.open ?? 0} size="small" offset={[4, -2]} />}
          </span>
        ),
      }))}
      aria-label={t("calls.tabs")}
    />
  );
}
