import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import type { MapBorders, ProductAgain, ProductCorner } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { Nothing } from "../parts/Nothing";
import { count, percent } from "../parts/numbers";
import { t } from "../words/words";
import css from "./Again.module.css";
import { Share } from "./Frequency";

const ProductChart = lazy(() => import("./ProductChart").then(({ ProductChart }) => ({ default: ProductChart })));

type Props = { products: ProductAgain[]; borders: MapBorders | null; onProduct: (product: number) => void };

const CORNERS: readonly ProductCorner[] = ["loved", "flawed", "dull", "leaving"];

/** Quality returns against repurchase: which goods bring buyers back, and which send them away. */
export function ProductMap({ products, borders, onProduct }: Props) {
  const [corner, setCorner] = useState<ProductCorner | "all">("all");
  const [shown, setShown] = useState<"chart" | "table">("chart");
  const drawn = products.filter(({ again, quality }) => again.rate !== null && quality.rate !== null);
  const listed = corner === "all" ? products : products.filter((one) => one.corner === corner);
  return (
    <Card
      title={t("again.map")}
      note={t("again.map.note")}
      extra={
        <Button
          type="link"
          size="small"
          onClick={() => {
            setShown(shown === "chart" ? "table" : "chart");
            setCorner("all");
          }}
          data-testid="again-map-turn"
        >
          {t(shown === "chart" ? "chart.table" : "chart.chart")}
        </Button>
      }
    >
      {borders !== null && (
        <div className={css.corners}>
          <fieldset className={css.corner} aria-label={t("again.map.corner")}>
            {(["all", ...CORNERS] as const).map((value) => (
              <Button
                key={value}
                size="small"
                type={value === corner ? "primary" : "default"}
                aria-pressed={value === corner}
                onClick={() => setCorner(value)}
                data-testid={`again-corner-${value}`}
              >
                {t(`again.map.${value}`)}
                {value !== "all" && ` ${count(products.filter((one) => one.corner === value).length)}`}
              </Button>
            ))}
          </fieldset>
          <p className={css.hint}>
            {t("again.map.borders", { quality: percent(borders.quality), again: percent(borders.again) })}
          </p>
        </div>
      )}
      {shown === "table" || corner !== "all" ? (
        listed.length === 0 ? (
          <p className={css.few}>{t("again.map.none")}</p>
        ) : (
          <div className={css.scroll}>
            <Rows products={listed} onProduct={onProduct} />
          </div>
        )
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

function Rows({ products, onProduct }: Omit<Props, "borders">) {
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
