import { useAnswer } from "../ask";
import type { Halt, Pile } from "../door-types";
import { Card } from "../parts/Card";
import { Tail } from "../parts/marks";
import { count, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { moment, useNow } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Halts.module.css";

/** Three piles: not sent, on the way, signed for lately. */
export function Piles({ halt }: { halt: Halt }) {
  const scope = useAnswer("halt_scope", { product_id: halt.product_id, sku_id: halt.sku_id });
  return (
    <Settled of={scope}>
      {({ waiting, on_the_way, signed }) => (
        <div className={css.piles}>
          <One name={t("halts.waiting")} pile={waiting} testid="halts-waiting" />
          <One name={t("halts.on_the_way")} pile={on_the_way} testid="halts-on-the-way" />
          <One name={t("halts.signed")} pile={signed} testid="halts-signed" />
        </div>
      )}
    </Settled>
  );
}

function One({ name, pile, testid }: { name: string; pile: Pile; testid: string }) {
  const now = useNow();
  const more = pile.orders - pile.shown.length;
  return (
    <Card
      title={
        <>
          {name} <span data-testid={testid}>{t("halts.orders", { count: count(pile.orders) })}</span>
        </>
      }
      extra={<span className={css.soft}>{yuan(pile.paid_fen)}</span>}
      flush
    >
      <div className={css.pile}>
        {pile.shown.length === 0 && <p className={css.none}>{t("halts.pile.none")}</p>}
        {pile.shown.map((order) => (
          <button
            key={order.order_id}
            type="button"
            className={css.order}
            onClick={() => open({ is: "order", id: order.order_id })}
          >
            <Tail of={order.order_no} />
            <span className={css.soft}>{moment(order.at, now)}</span>
            {order.refund && <span className={css.refund}>{t("halts.refund")}</span>}
            <span className={css.money}>{yuan(order.paid_fen)}</span>
          </button>
        ))}
        {more > 0 && <p className={css.none}>{t("halts.pile.more", { count: count(more) })}</p>}
      </div>
    </Card>
  );
}
