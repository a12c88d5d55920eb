import { useWrite } from "../ask";
import { count } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { t } from "../words/words";

/** Marks messages as sent; what was not due any more is said. */
export function useMark(by: string) {
  const shop = useShop();
  const mark = useWrite("mark_care_sent");
  const tell = useTell();
  const run = (orders: number[], done: () => void = () => {}) =>
    mark.mutate(
      { shop: shop.name, orders, by },
      {
        onSuccess: ({ operation, answer }) => {
          if (answer.sent > 0) tell.done(t("care.marked", { count: count(answer.sent) }), operation);
          if (answer.not_due > 0) tell.hint(t("care.marked.not_due", { count: count(answer.not_due) }));
          done();
        },
        onError: tell.refused,
      },
    );
  return { run, isPending: mark.isPending };
}
