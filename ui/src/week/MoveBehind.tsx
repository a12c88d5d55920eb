import { useAnswer } from "../ask";
import { usePagesOf } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import type { Layer } from "../place";
import { EitherTable } from "../sheets/EitherTable";

/** The orders or cases that a move reached, or did not. */
export function MoveBehind({ layer }: { layer: Extract<Layer, { is: "move_behind" }> }) {
  const shop = useShop();
  const pages = usePagesOf(layer);
  const behind = useAnswer("move_behind", { shop: shop.name, ...layer.question, ...pages.asked });
  return <Settled of={behind}>{(answer) => <EitherTable of={answer} chips={layer.chips} pages={pages} />}</Settled>;
}
