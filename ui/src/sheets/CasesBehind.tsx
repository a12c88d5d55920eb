import { useAnswer } from "../ask";
import { Nothing } from "../parts/Nothing";
import { usePagesOf } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { casesSum } from "../parts/sums";
import type { Layer } from "../place";
import { t } from "../words/words";
import { CaseTable } from "./CaseTable";
import { ListHead } from "./ListHead";

/** The cases that a figure counts. */
export function CasesBehind({ layer }: { layer: Extract<Layer, { is: "cases" }> }) {
  const shop = useShop();
  const pages = usePagesOf(layer);
  const cases = useAnswer("case_list", { ...layer.question, shop: shop.name, ...pages.asked });
  return (
    <Settled of={cases}>
      {(answer) => (
        <div>
          <ListHead chips={layer.chips}>
            <span data-testid="list-total">{casesSum(answer)}</span>
          </ListHead>
          {answer.total === 0 ? <Nothing title={t("list.no_cases")} /> : <CaseTable page={answer} pages={pages} />}
        </div>
      )}
    </Settled>
  );
}
