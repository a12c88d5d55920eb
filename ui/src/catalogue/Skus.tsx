import { useAnswer } from "../ask";
import type { CatalogueSku, Day, GoodsRow } from "../door-types";
import { yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { t } from "../words/words";
import css from "./Catalogue.module.css";
import { GoodsCell } from "./GoodsCell";

/** The SKUs of a product: a cost of its own, a price, a stock. Without one of its own a SKU costs what the product does. */
export function Skus({ of, costsFrom }: { of: GoodsRow; costsFrom: Day }) {
  const record = useAnswer("goods_show", { product_id: of.product_id });
  return (
    <Settled of={record}>{({ goods, skus }) => <SkuTable of={goods} skus={skus} costsFrom={costsFrom} />}</Settled>
  );
}

export function SkuTable({ of, skus, costsFrom }: { of: GoodsRow; skus: CatalogueSku[]; costsFrom: Day }) {
  const same = of.cost_fen === null ? null : t("goods.cost.of_product", { cost: yuan(of.cost_fen) });
  return (
    <table className={css.skus}>
      <thead>
        <tr>
          <th>{t("goods.sku_name")}</th>
          <th>{t("goods.sku_code")}</th>
          <th>{t("goods.cost")}</th>
          <th>{t("goods.price")}</th>
          <th>{t("goods.stock")}</th>
        </tr>
      </thead>
      <tbody>
        {skus.map((sku) => {
          const cell = { product_id: of.product_id, sku_id: sku.sku_id, name: sku.name || sku.code };
          return (
            <tr key={sku.sku_id}>
              <td>{sku.name || "—"}</td>
              <td>{sku.code || "—"}</td>
              <td>
                <GoodsCell
                  of={cell}
                  column="cost"
                  value={sku.cost_fen}
                  hint={same ?? t("goods.cost.missing")}
                  missing={sku.cost_fen === null && same === null}
                  costsFrom={costsFrom}
                />
              </td>
              <td>
                <GoodsCell of={cell} column="price" value={sku.price_fen} costsFrom={costsFrom} />
              </td>
              <td>
                <GoodsCell of={cell} column="stock" value={sku.stock} costsFrom={costsFrom} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
