import { useAnswer } from "../ask";
import type { Day, LaunchAudienceRule } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { open } from "../place";
import { t, textOf } from "../words/words";
import css from "./Again.module.css";

type Props = { product: number | null; audience: LaunchAudienceRule; within: number; startsOn: Day };

/** Whom the condition reaches: all of them get the same offer. */
export function LaunchBuyers({ product, audience, within, startsOn }: Props) {
  const shop = useShop();
  const buyers = useAnswer(
    "launch_audience",
    { shop: shop.name, product_id: product ?? 0, audience, within_days: within, starts_on: startsOn },
    product === null ? "not_yet" : "now",
  );
  if (product === null)
    return (
      <Card title={t("launches.buyers")}>
        <Nothing title={t("launches.buyers.pick")} />
      </Card>
    );
  return (
    <Card title={t("launches.buyers")}>
      <Settled of={buyers}>
        {(told) => (
          <>
            <p className={css.line}>
              <b className={css.big} data-testid="launch-buyers">
                {count(told.buyers)}
              </b>
              <span className={css.soft}>
                {t(`launches.buyers.${audience}`, {
                  days: within,
                  category: textOf(`checklist.category.${told.category}`) ?? told.category,
                })}
              </span>
            </p>
            <ul className={css.list}>
              {told.rows.map(({ order_id, order_no, bought_on }) => (
                <li key={order_id}>
                  <Figure onOpen={() => open({ is: "order", id: order_id })}>{order_no}</Figure>
                  <span className={css.said}>{bought_on}</span>
                </li>
              ))}
            </ul>
            {told.buyers > told.rows.length && (
              <p className={css.hint}>{t("launches.buyers.more", { count: count(told.rows.length) })}</p>
            )}
            <p className={css.hint}>{t("launches.buyers.note")}</p>
          </>
        )}
      </Settled>
    </Card>
  );
}
