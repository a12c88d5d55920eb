/** What makes an order one to look at more closely, as sentences: at the bench and before packing. */
import type { Mark } from "../door-types";
import { t } from "../words/words";
import { percent, yuan } from "./numbers";

/** Two products of one parcel may both be over their line. */
export function markKey(mark: Mark): string {
  return mark.is === "alert" ? `alert ${mark.alert.product_id}` : mark.is;
}

export function markText(mark: Mark, sign?: string): string {
  switch (mark.is) {
    case "asked":
      return t(`station.mark.asked.${mark.confirm.outcome}`, {
        by: mark.confirm.staff,
        note: mark.confirm.note ?? t("station.mark.asked.nothing"),
      });
    case "alert":
      return t("station.mark.alert", {
        product: mark.alert.product,
        rate: percent(mark.alert.rate),
        limit: percent(mark.alert.limit),
        hits: mark.alert.hits,
        orders: mark.alert.orders,
      });
    case "high_value":
      return t("station.mark.high_value", { money: yuan(mark.paid_fen, sign) });
    case "address":
      return t("station.mark.address");
    case "several_labels":
      return t("station.mark.several_labels", { numbers: mark.numbers.join("、") });
  }
}

/** Whether a mark asks for care; that all was confirmed, or that nobody answered, only tells. */
export function markWarns(mark: Mark): boolean {
  return mark.is !== "asked" || mark.confirm.outcome === "changed" || mark.confirm.outcome === "cancelled";
}
