/**
 * What a warehouse is told of a halt: goods, why, and the numbers of its own orders; once it was freed, that it may ship
 * again. Nothing of a buyer stands in it.
 */
import type { At, Halt, WarehouseNotice } from "../door-types";
import { count } from "../parts/numbers";
import { t } from "../words/words";
import { nameOf } from "./names";

export function noticeText(shop: string, halt: Halt, of: WarehouseNotice): string {
  const drill = halt.drill ? [t("stops.notice.drill")] : [];
  const known = { warehouse: of.warehouse, shop, goods: nameOf(halt) };
  if (halt.freed_at !== null) {
    return [...drill, t("stops.notice.free", { ...known, at: written(halt.freed_at) })].join("\n");
  }
  const text = t("stops.notice.text", {
    ...known,
    why: halt.why,
    at: written(halt.halted_at),
    count: count(of.orders),
  });
  return [...drill, text, ...of.order_nos, t("stops.notice.confirm")].join("\n");
}

const written = (at: At) => at.slice(0, 16).replace("T", " ");
