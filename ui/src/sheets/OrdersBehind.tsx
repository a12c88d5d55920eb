import { useAnswer } from "../ask";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import type { Layer } from "../place";
import { t } from "../words/words";
import { ListHead } from "./ListHead";
import { OrderTable } from "./OrderTable";
import { PAGE_ROWS, usePageOf } from "./paging";

/** The orders that a figure counts. */
export function OrdersBehind({ layer }: { layer: Extract<Layer, { is: "orders" }> }) {
  const shop = useShop();
  const { page, skip, turn } = usePageOf(layer);
  const orders = useAnswer("order_list", { ...layer.question, shop: shop.name, skip, limit: PAGE_ROWS });
  return (
    <Settled of={orders}>
      {(answer) => (
        <div>
          <ListHead chips={layer.chips}>
            <span data-testid="list-total">{t("list.orders", { count: count(answer.total) })}</span>
          </ListHead>
          {answer.total === 0 ? (
            <Nothing title={t("list.no_orders")} />
          ) : (
            <OrderTable page={answer} at={page} turn={turn} />
          )}
        </div>
      )}
    </Settled>
  );
}
