import { useAnswer } from "../ask";
import { usePagesOf } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import type { Layer } from "../place";
import { EitherTable } from "../sheets/EitherTable";

/** The orders or cases that a figure of a partner counts. */
export function Behind({ layer }: { layer: Extract<Layer, { is: "partner_behind" }> }) {
  const shop = useShop();
  const pages = usePagesOf(layer);
  const behind = useAnswer("partner_behind", { ...layer.question, shop: shop.name, ...pages.asked });
  return <Settled of={behind}>{(answer) => <EitherTable of={answer} chips={layer.chips} pages={pages} />}</Settled>;
}
