import { useAnswer } from "../ask";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { usePagesOf } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import type { Layer } from "../place";
import { t } from "../words/words";
import { ListHead } from "./ListHead";
import { OrderTable } from "./OrderTable";

/** The orders that a figure counts. */
export function OrdersBehind({ layer }: { layer: Extract<Layer, { is: "orders" }> }) {
  const shop = useShop();
  const pages = usePagesOf(layer);
  const orders = useAnswer("order_list", { ...layer.question, shop: shop.name, ...pages.asked });
  return (
    <Settled of={orders}>
      {(answer) => (
        <div>
          <ListHead chips={layer.chips}>
            <span data-testid="list-total">{t("list.orders", { count: count(answer.total) })}</span>
          </ListHead>
          {answer.total === 0 ? <Nothing title={t("list.no_orders")} /> : <OrderTable page={answer} pages={pages} />}
        </div>
      )}
    </Settled>
  );
}
