import { useAnswer } from "../ask";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import type { Layer } from "../place";
import { EitherTable } from "../sheets/EitherTable";
import { PAGE_ROWS, usePageOf } from "../sheets/paging";

/** The orders behind a figure: of buyers one each. */
export function Behind({ layer }: { layer: Extract<Layer, { is: "again_behind" }> }) {
  const shop = useShop();
  const { page, skip, turn } = usePageOf(layer);
  const behind = useAnswer("again_behind", { ...layer.question, shop: shop.name, skip, limit: PAGE_ROWS });
  return (
    <Settled of={behind}>
      {(answer) => <EitherTable of={{ is: "orders", ...answer }} chips={layer.chips} at={page} turn={turn} />}
    </Settled>
  );
}
