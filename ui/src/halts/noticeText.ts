/** What a warehouse is told of a halt: goods, why, and the numbers of its own orders. Nothing of a buyer stands in it. */
import type { Halt, WarehouseNotice } from "../door-types";
import { count } from "../parts/numbers";
import { t } from "../words/words";
import { nameOf } from "./names";

export function noticeText(shop: string, halt: Halt, of: WarehouseNotice): string {
  const text = t("stops.notice.text", {
    warehouse: of.warehouse,
    shop,
    goods: nameOf(halt),
    why: halt.why,
    at: halt.halted_at.slice(0, 16).replace("T", " "),
    count: count(of.orders),
  });
  const lines = [...(halt.drill ? [t("stops.notice.drill")] : []), text, ...of.order_nos, t("stops.notice.confirm")];
  return lines.join("\n");
}
