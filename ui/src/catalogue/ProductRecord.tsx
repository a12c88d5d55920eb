import { Button } from "antd";
import { useAnswer, useWrite } from "../ask";
import type { GoodsColumn, GoodsRecord } from "../door-types";
import { actorName } from "../parts/actor";
import { useMay } from "../parts/me";
import { yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useTell } from "../parts/tell";
import { dayOf, longDay, shopNow } from "../parts/time";
import { t } from "../words/words";
import css from "./Catalogue.module.css";
import { GoodsCell } from "./GoodsCell";
import { hintOf } from "./GoodsTable";
import { SkuTable } from "./Skus";

/** On the sheet of a product: what is noted of it, of its SKUs, and what it has cost since when. */
export function ProductRecord({ product }: { product: number }) {
  const record = useAnswer("goods_show", { product_id: product });
  return <Settled of={record}>{(answer) => <Record of={answer} />}</Settled>;
}

function Record({ of }: { of: GoodsRecord }) {
  const { goods, skus, costs } = of;
  const today = dayOf(shopNow());
  const name = goods.title || goods.number;
  const cells: [GoodsColumn, string | number | null][] = [
    ["cost", goods.cost_fen],
    ["price", goods.price_fen],
    ["stock", goods.stock_of_skus ? null : goods.stock],
    ["material", goods.material],
    ["picture_owner", goods.picture_owner],
    ["supplier", goods.supplier],
  ];
  return (
    <div data-testid="product-record">
      <dl className={css.fields}>
        {cells.map(([column, value]) => (
          <div key={column}>
            <dt>{t(`goods.${column}`)}</dt>
            <dd>
              <GoodsCell
                of={{ product_id: goods.product_id, sku_id: null, name }}
                column={column}
                value={value}
                costsFrom={today}
                {...hintOf(column, goods)}
              />
            </dd>
          </div>
        ))}
      </dl>
      {skus.length > 0 && <SkuTable of={goods} skus={skus} costsFrom={today} />}
      {costs.length > 0 && <Costs of={of} />}
    </div>
  );
}

function Costs({ of: { costs, skus } }: { of: GoodsRecord }) {
  const may = useMay();
  const remove = useWrite("remove_product_cost");
  const tell = useTell();
  const nameOf = (sku: number | null) => {
    const found = skus.find(({ sku_id }) => sku_id === sku);
    return found === undefined ? t("goods.cost.whole") : found.name || found.code;
  };
  return (
    <>
      <h4 className={css.history}>{t("goods.cost.history")}</h4>
      <ul data-testid="product-costs">
        {costs.map((cost) => (
          <li key={cost.id} className={css.cost}>
            <b>{yuan(cost.cost_fen)}</b>
            <span>
              {cost.from_on === null ? t("goods.cost.always") : t("goods.cost.since", { day: longDay(cost.from_on) })}
            </span>
            <span className={css.soft}>
              {nameOf(cost.sku_id)} · {actorName(cost.by)}
            </span>
            {may("remove_product_cost") && (
              <Button
                size="small"
                type="text"
                onClick={() =>
                  remove.mutate(
                    { id: cost.id },
                    {
                      onSuccess: ({ operation }) => tell.done(t("goods.cost.removed"), operation),
                      onError: tell.refused,
                    },
                  )
                }
              >
                {t("goods.cost.remove")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
