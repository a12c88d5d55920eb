import { useState } from "react";
import type { Goods } from "../door-types";
import { t } from "../words/words";
import { Because, type Known } from "./Because";
import css from "./Halts.module.css";

/** The whole product or one of its SKUs. */
export function HowFar({ goods, ...known }: { goods: Goods } & Known) {
  const [sku, setSku] = useState<number | null>(null);
  return (
    <Because
      name={goods.product === "" ? goods.product_no : goods.product}
      target={{ is: "goods", product_id: goods.product_id, sku_id: sku }}
      {...known}
    >
      <fieldset className={css.far}>
        <legend>{t("halts.new.scope")}</legend>
        <button type="button" className={sku === null ? css.chosen : css.choice} onClick={() => setSku(null)}>
          {t("halts.whole")}
        </button>
        {goods.skus.map((one) => (
          <button
            key={one.sku_id}
            type="button"
            className={sku === one.sku_id ? css.chosen : css.choice}
            aria-pressed={sku === one.sku_id}
            onClick={() => setSku(one.sku_id)}
          >
            {skuOf(one, goods.skus)}
          </button>
        ))}
      </fieldset>
    </Because>
  );
}

/** Its name; where another one is called the same, with the seller's code, or stopping one would leave the other. */
function skuOf({ sku_name: name, sku_code: code }: Goods["skus"][number], all: Goods["skus"]): string {
  if (name === "") return code;
  return all.filter(({ sku_name }) => sku_name === name).length > 1 ? `${name} · ${code}` : name;
}
