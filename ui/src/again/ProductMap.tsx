import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import type { ProductAgain } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { Nothing } from "../parts/Nothing";
import { t } from "../words/words";
import css from "./Again.module.css";
import { Share } from "./Frequency";

const ProductChart = lazy(() => import("./ProductChart").then(({ ProductChart }) => ({ default: ProductChart })));

type Props = { products: ProductAgain[]; onProduct: (product: number) => void };

/** Quality returns against repurchase: which goods bring buyers back, and which send them away. */
export function ProductMap({ products, onProduct }: Props) {
  const [shown, setShown] = useState<"chart" | "table">("chart");
  const drawn = products.filter(({ again, quality }) => again.rate !== null && quality.rate !== null);
  return (
    <Card
      title={t("again.map")}
      note={t("again.map.note")}
      extra={
        <Button
          type="link"
          size="small"
          onClick={() => setShown(shown === "chart" ? "table" : "chart")}
          data-testid="again-map-turn"
        >
          {t(shown === "chart" ? "chart.table" : "chart.chart")}
        </Button>
      }
      flush={shown === "chart"}
    >
      {shown === "table" ? (
        <div className={css.scroll}>
          <Rows products={products} onProduct={onProduct} />
        </div>
      ) : drawn.length === 0 ? (
        <Nothing title={t("rate.too_few")} text={t("again.map.few")} />
      ) : (
        <div className={css.chart}>
          <Suspense fallback={null}>
            <ProductChart products={drawn} onProduct={onProduct} />
          </Suspense>
        </div>
      )}
    </Card>
  );
}

function Rows({ products, onProduct }: Props) {
  return (
    <table className={css.table} data-testid="again-products">
      <thead>
        <tr>
          <th className={css.name}>{t("again.product")}</th>
          <th>{t("again.rate90")}</th>
          <th>{t("again.map.quality")}</th>
        </tr>
      </thead>
      <tbody>
        {products.map(({ product_id, name, again, quality }) => (
          <tr key={product_id}>
            <td className={css.name} title={name}>
              <Figure onOpen={() => onProduct(product_id)} label={name}>
                {name}
              </Figure>
            </td>
            <td>
              <Share of={again} />
            </td>
            <td>
              <Share of={quality} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
