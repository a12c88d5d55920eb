import { useAnswer } from "../ask";
import type { Day, Mistake } from "../door-types";
import { Card } from "../parts/Card";
import { Tail } from "../parts/marks";
import { count } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { moment, useNow } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Coverage.module.css";

/** Errors in packing that the bench has caught; nothing where there are none. */
export function Mistakes({ from, to }: { from: Day; to: Day }) {
  const shop = useShop();
  const now = useNow();
  const mistakes = useAnswer("mistake_list", { shop: shop.name, from, to });
  if (mistakes.data === undefined || mistakes.data.total === 0) return null;
  return (
    <Card title={t("mistakes.title")} note={t("mistakes.count", { count: count(mistakes.data.total) })}>
      <div className={css.list} data-testid="mistakes">
        {mistakes.data.shown.map((one) => (
          <button key={one.id} type="button" onClick={() => open({ is: "order", id: one.order_id })}>
            <Tail of={one.order_no} />
            <b>{kindOf(one)}</b>
            <span className={css.goods}>{t("mistakes.row", { expected: one.expected, found: one.found })}</span>
            <span className={css.soft}>{t("halts.by", { by: one.staff, at: moment(one.at, now) })}</span>
          </button>
        ))}
      </div>
    </Card>
  );
}

function kindOf({ kind }: Mistake): string {
  if (kind === "too_many") return t("mistakes.too_many");
  return kind === "too_few" ? t("mistakes.too_few") : t("mistakes.wrong");
}
