import { useAnswer } from "../ask";
import { usePagesOf } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import type { Layer } from "../place";
import { EitherTable } from "../sheets/EitherTable";

/** The orders or cases that a figure of a group counts. */
export function GroupBehind({ layer }: { layer: Extract<Layer, { is: "breakdown_behind" }> }) {
  const shop = useShop();
  const pages = usePagesOf(layer);
  const behind = useAnswer("breakdown_behind", { ...layer.question, shop: shop.name, ...pages.asked });
  return <Settled of={behind}>{(answer) => <EitherTable of={answer} chips={layer.chips} pages={pages} />}</Settled>;
}
