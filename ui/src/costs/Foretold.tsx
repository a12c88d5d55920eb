import { Button, InputNumber } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { LossForecast } from "../door-types";
import { Card } from "../parts/Card";
import { useClerk, useMay } from "../parts/me";
import { count, tenths, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { monthName } from "../parts/time";
import { go } from "../place";
import { t } from "../words/words";
import css from "./Costs.module.css";

/** What the losses of the next month come to by the orders that are planned; kept, it stands beside what came. */
export function Foretold() {
  const shop = useShop();
  const [orders, setOrders] = useState<number | null>(null);
  const told = useAnswer("loss_forecast", { shop: shop.name, month: null, orders });
  return <Settled of={told}>{(forecast) => <Sheet of={forecast} typed={orders} onOrders={setOrders} />}</Settled>;
}

type Props = { of: LossForecast; typed: number | null; onOrders: (orders: number | null) => void };

function Sheet({ of, typed, onOrders }: Props) {
  const shop = useShop();
  const may = useMay();
  const by = useClerk();
  const tell = useTell();
  const keep = useWrite("keep_loss_forecast");
  const run = () =>
    keep.mutate(
      { shop: shop.name, month: of.month, orders: of.orders, by },
      { onSuccess: ({ operation }) => tell.done(t("costs.foretold.kept"), operation), onError: tell.refused },
    );
  return (
    <Card title={t("costs.foretold", { month: monthName(of.month) })} note={t("costs.foretold.note")}>
      {of.told === null ? (
        <p>
          {t("costs.foretold.few", { sent: count(of.sent), losses: count(of.losses) })}{" "}
          <Button type="link" size="small" onClick={() => go("losses", "standards")}>
            {t("costs.foretold.standards")}
          </Button>
        </p>
      ) : (
        <>
          <p className={css.foretold}>
            <span>{t("costs.foretold.orders")}</span>
            <InputNumber
              min={1}
              max={10_000_000}
              precision={0}
              value={typed ?? of.orders}
              onChange={(orders) => onOrders(orders)}
              aria-label={t("costs.foretold.orders")}
              data-testid="foretold-orders"
            />
            <span className={css.soft}>{t("costs.foretold.usual", { orders: count(of.usual_orders) })}</span>
            {may("keep_loss_forecast") && by !== "" && (
              <Button type="primary" loading={keep.isPending} onClick={run} data-testid="foretold-keep">
                {t("costs.foretold.keep")}
              </Button>
            )}
          </p>
          <p data-testid="foretold-told">
            <b>
              {t("costs.foretold.told", {
                expected: yuan(of.told.expected_fen),
                low: yuan(of.told.low_fen),
                high: yuan(of.told.high_fen),
              })}
            </b>
          </p>
          <p className={css.soft}>
            {t("costs.foretold.made", { lost: tenths(of.told.lost), each: yuan(of.told.each_fen) })}
            {of.without > 0 && ` · ${t("costs.foretold.without", { without: tenths(of.without) })}`}
          </p>
        </>
      )}
    </Card>
  );
}
