import { useAnswer } from "../../ask";
import { Settled } from "../../parts/Settled";
import { useShop } from "../../parts/shop";
import type { Layer } from "../../place";
import { EitherTable } from "../../sheets/EitherTable";
import { PAGE_ROWS, usePageOf } from "../../sheets/paging";

/** The orders or cases that a figure of a warehouse counts. */
export function Behind({ layer }: { layer: Extract<Layer, { is: "warehouse_behind" }> }) {
  const shop = useShop();
  const { page, skip, turn } = usePageOf(layer);
  const behind = useAnswer("warehouse_behind", { ...layer.question, shop: shop.name, skip, limit: PAGE_ROWS });
  return (
    <Settled of={behind}>{(answer) => <EitherTable of={answer} chips={layer.chips} at={page} turn={turn} />}</Settled>
  );
}
