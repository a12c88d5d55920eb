import type { ProductAgain } from "../door-types";
import { axisOf, Chart, type Colours, plain, tooltipOf } from "../parts/Chart";
import { count, percent } from "../parts/numbers";
import { t } from "../words/words";

type Props = { products: ProductAgain[]; onProduct: (product: number) => void };

/** A point for each product; pressing it shows this product's buyers alone. */
export function ProductChart({ products, onProduct }: Props) {
  return <Chart of={products} draw={drawn} onPick={(name) => onProduct(Number(name))} testid="again-map" />;
}

function drawn(products: ProductAgain[], c: Colours) {
  const axis = axisOf(c);
  const share = { ...axis.axisLabel, formatter: (of: number) => `${Math.round(of * 1000) / 10}%` };
  return {
    aria: { enabled: true, label: { description: t("again.map.aria", { products: products.length }) } },
    grid: { left: 52, right: 24, top: 26, bottom: 44 },
    tooltip: {
      ...tooltipOf(c),
      trigger: "item" as const,
      formatter: (mark: unknown) => {
        const name = typeof mark === "object" && mark !== null && "name" in mark ? mark.name : null;
        const one = products.find(({ product_id }) => String(product_id) === name);
        return one === undefined ? "" : told(one);
      },
    },
    xAxis: {
      ...axis,
      type: "value" as const,
      name: t("again.map.quality"),
      nameLocation: "middle" as const,
      nameGap: 26,
      min: 0,
      splitNumber: 5,
      splitLine: { show: false },
      axisLabel: share,
    },
    yAxis: {
      ...axis,
      type: "value" as const,
      name: t("again.rate90"),
      nameTextStyle: { ...axis.nameTextStyle, align: "left" as const },
      min: 0,
      splitNumber: 4,
      axisLabel: share,
    },
    series: [
      {
        type: "scatter" as const,
        symbolSize: 11,
        itemStyle: { color: c.c1, opacity: 0.8, borderColor: c.surface, borderWidth: 1 },
        data: products.map(({ product_id, again, quality }) => ({
          name: String(product_id),
          value: [quality.rate ?? 0, again.rate ?? 0],
        })),
      },
    ],
  };
}

function told({ name, again, quality }: ProductAgain): string {
  const of = (rate: number | null, hits: number, all: number) =>
    `${rate === null ? "—" : percent(rate)} (${count(hits)} / ${count(all)})`;
  return [
    `<b>${plain(name)}</b>`,
    `${t("again.rate90")} ${of(again.rate, again.hits, again.orders)}`,
    `${t("again.map.quality")} ${of(quality.rate, quality.hits, quality.orders)}`,
  ].join("<br>");
}
