import { Button } from "antd";
import { useState } from "react";
import type { ProductRate, Today } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { Nothing } from "../parts/Nothing";
import { count, interval, percent } from "../parts/numbers";
import { commonScale, RateBar } from "../parts/RateBar";
import { longDay } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import { noRate } from "./noRate";
import css from "./Products.module.css";

/** The products with most quality returns. Under the minimum there are only counts, no rate and no rank. */
export function Products({ figures }: { figures: Today }) {
  const instead = noRate(figures);
  const [shown, setShown] = useState<"chart" | "table">("chart");
  const average = figures.daily.rate;
  const whole = { ...figures.daily, hits: figures.daily.quality_orders };
  const scale = commonScale([whole, ...figures.products.map(({ rate }) => rate)]);
  const { date, rule } = figures.daily;
  const openProduct = (product: ProductRate, which: "quality" | "cohort") =>
    open({
      is: "orders",
      title: t(which === "quality" ? "key.quality_orders" : "key.cohort"),
      chips: [longDay(date), product.name],
      question: { which, date, rule, product_id: product.product_id },
    });
  return (
    <Card
      title={t("products.title")}
      note={
        average === null || instead !== null || shown === "table"
          ? t("products.note")
          : t("products.note.average", { rate: percent(average) })
      }
      extra={
        figures.products.length > 0 &&
        instead === null && (
          <Button type="link" size="small" onClick={() => setShown(shown === "chart" ? "table" : "chart")}>
            {t(shown === "chart" ? "chart.table" : "chart.chart")}
          </Button>
        )
      }
    >
      {instead}
      {instead === null && figures.products.length === 0 && (
        <Nothing title={t("products.none")} text={t("products.none.text")} />
      )}
      <ul className={css.list}>
        {(instead === null ? figures.products : []).map((product) => (
          <li key={product.product_id}>
            <button
              type="button"
              className={css.name}
              title={product.name}
              onClick={() => open({ is: "product", id: product.key })}
              data-testid="top-product"
            >
              {product.name}
            </button>
            {shown === "chart" ? (
              <RateBar of={product.rate} scale={scale} average={average} />
            ) : (
              <span className={css.interval}>
                {product.rate.interval === null ? "—" : interval(product.rate.interval)}
              </span>
            )}
            <span className={product.rate.rate === null ? css.few : css.rate}>
              {product.rate.rate === null ? t("rate.too_few") : percent(product.rate.rate)}
            </span>
            <span className={css.counts}>
              <Figure onOpen={() => openProduct(product, "quality")}>{count(product.rate.hits)}</Figure>/
              <Figure onOpen={() => openProduct(product, "cohort")}>{count(product.rate.orders)}</Figure>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
