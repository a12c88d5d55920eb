import { Segmented } from "antd";
import { go, usePlace } from "../place";
import { t } from "../words/words";
import { COUPON_PAGES } from "./rooms";

/** Campaigns, the people they are for, and members are tabs of one place, so that the menu stays short. */
export function CouponTabs() {
  const { page } = usePlace();
  return (
    <Segmented
      value={COUPON_PAGES.find((tab) => tab === page) ?? "coupons"}
      onChange={go}
      options={COUPON_PAGES.map((value) => ({
        value,
        label: <span data-testid={`tab-${value}`}>{t(`nav.${value}`)}</span>,
      }))}
      aria-label={t("coupons.tabs")}
    />
  );
}
