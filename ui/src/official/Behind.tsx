import { useAnswer } from "../ask";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { casesSum } from "../parts/sums";
import type { Layer } from "../place";
import { CaseTable } from "../sheets/CaseTable";
import { ListHead } from "../sheets/ListHead";
import { OrderTable } from "../sheets/OrderTable";
import { PAGE_ROWS, usePageOf } from "../sheets/paging";
import { t } from "../words/words";

/** The orders, or the cases without an order, about which the platform and we may disagree. */
export function Behind({ layer }: { layer: Extract<Layer, { is: "official_behind" }> }) {
  const shop = useShop();
  const { page, skip, turn } = usePageOf(layer);
  const behind = useAnswer("official_behind", { ...layer.question, shop: shop.name, skip, limit: PAGE_ROWS });
  return (
    <Settled of={behind}>
      {(answer) => (
        <div>
          <ListHead chips={layer.chips}>
            <span data-testid="list-total">
              {answer.is === "orders" ? t("list.orders", { count: count(answer.total) }) : casesSum(answer)}
            </span>
          </ListHead>
          {answer.is === "orders" ? (
            <OrderTable page={answer} at={page} turn={turn} />
          ) : (
            <CaseTable page={answer} at={page} turn={turn} />
          )}
        </div>
      )}
    </Settled>
  );
}
