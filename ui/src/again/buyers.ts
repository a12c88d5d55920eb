import type { Rate } from "../door-types";
import { count } from "../parts/numbers";
import { t } from "../words/words";

/** "46 / 200 人" */
export function ofBuyers(rate: Pick<Rate, "hits" | "orders">): string {
  return t("again.of_buyers", { hits: count(rate.hits), buyers: count(rate.orders) });
}
