import { useAnswer } from "../ask";
import { usePagesOf } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import type { Layer } from "../place";
import { EitherTable } from "../sheets/EitherTable";

type Of<Is extends Layer["is"]> = { layer: Extract<Layer, { is: Is }> };

/** The orders or cases that a figure of a partner counts. */
export function Behind({ layer }: Of<"partner_behind">) {
  const shop = useShop();
  const pages = usePagesOf(layer);
  const behind = useAnswer("partner_behind", { ...layer.question, shop: shop.name, ...pages.asked });
  return <Settled of={behind}>{(answer) => <EitherTable of={answer} chips={layer.chips} pages={pages} />}</Settled>;
}

/** The orders whose steps are told. */
export function StepBehind({ layer }: Of<"step_behind">) {
  const shop = useShop();
  const pages = usePagesOf(layer);
  const behind = useAnswer("step_behind", { ...layer.question, shop: shop.name, ...pages.asked });
  return <Settled of={behind}>{(answer) => <EitherTable of={answer} chips={layer.chips} pages={pages} />}</Settled>;
}

/** The urgent orders that a figure counts. */
export function UrgentBehind({ layer }: Of<"urgent_behind">) {
  const shop = useShop();
  const pages = usePagesOf(layer);
  const behind = useAnswer("urgent_behind", { ...layer.question, shop: shop.name, ...pages.asked });
  return <Settled of={behind}>{(answer) => <EitherTable of={answer} chips={layer.chips} pages={pages} />}</Settled>;
}
