import { Button } from "antd";
import { useAnswer } from "../ask";
import type { GiftRule } from "../door-types";
import { Card } from "../parts/Card";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { go } from "../place";
import { t } from "../words/words";
import css from "./Gifts.module.css";

/** How many orders of the last 30 days the rule meets, as it stands on the desk. */
export function Effect({ rule, onTry }: { rule: GiftRule; onTry: (orderNo: string) => void }) {
  const shop = useShop();
  const effect = useAnswer("gift_rule_effect", { shop: shop.name, rule });
  return (
    <Card title={t("gifts.effect.title")}>
      <Settled of={effect}>
        {({ orders, of, examples }) => (
          <>
            <p className={css.figure} data-testid="gift-effect" data-orders={orders}>
              {t("gifts.effect", { orders: count(orders), of: count(of) })}
            </p>
            {of === 0 ? (
              <>
                <p className={css.note}>{t("gifts.effect.no_orders")}</p>
                <Button onClick={() => go("import")}>{t("nav.import")}</Button>
              </>
            ) : (
              (orders === 0 || orders === of) && (
                <p className={css.note}>{t(orders === 0 ? "gifts.effect.none" : "gifts.effect.every")}</p>
              )
            )}
            {examples.length > 0 && (
              <p className={css.examples}>
                {t("gifts.effect.examples")}
                {examples.map(({ order_id, order_no }) => (
                  <Button key={order_id} type="link" size="small" title={order_no} onClick={() => onTry(order_no)}>
                    {order_no.slice(-4)}
                  </Button>
                ))}
              </p>
            )}
          </>
        )}
      </Settled>
    </Card>
  );
}
