import { useAnswer } from "../ask";
import { count } from "../parts/numbers";
import { usePagesOf } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import type { Layer } from "../place";
import { t } from "../words/words";
import { DisposedTable } from "./DisposedTable";

/** The pieces behind a figure. */
export function PiecesBehind({ layer }: { layer: Extract<Layer, { is: "pieces" }> }) {
  const shop = useShop();
  const pages = usePagesOf(layer);
  const list = useAnswer("disposition_list", { shop: shop.name, which: "these", ids: layer.ids, ...pages.asked });
  return (
    <Settled of={list}>
      {(answer) => (
        <>
          <p data-testid="pieces-total">{t("disposition.total", { count: count(answer.total) })}</p>
          <DisposedTable of={answer} pages={pages} />
        </>
      )}
    </Settled>
  );
}
