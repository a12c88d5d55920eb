import { Button } from "antd";
import type { ComponentProps } from "react";
import type { ForecastProduct, ForecastSheet, Foreseen } from "../door-types";
import { Card } from "../parts/Card";
import { count, tenths } from "../parts/numbers";
import { commonScale } from "../parts/RateBar";
import { Settled } from "../parts/Settled";
import { longDay } from "../parts/time";
import { t } from "../words/words";
import css from "./Forecast.module.css";
import { Product } from "./Product";
import { TooFew } from "./TooFew";

type Told = ComponentProps<typeof Settled<ForecastSheet>>["of"];
type Props = { of: Told; quality: boolean; top: number | null; onTop: (top: number | null) => void; usual: number };

/** The whole shop first, then its products, each with what can be done. */
export function Ahead({ of, quality, top, onTop, usual }: Props) {
  return (
    <Settled of={of}>
      {(sheet) =>
        sheet.too_few !== null ? (
          <Card>
            <TooFew of={sheet.too_few} />
          </Card>
        ) : (
          <>
            {sheet.whole !== null && <Whole sheet={sheet} whole={sheet.whole} />}
            <Card
              title={t("forecast.products")}
              note={t("forecast.products.note", { count: count(sheet.count) })}
              extra={
                sheet.count > usual && (
                  <Button
                    type="link"
                    size="small"
                    onClick={() => onTop(top === null ? usual : null)}
                    data-testid="forecast-all"
                  >
                    {top === null
                      ? t("forecast.products.top", { count: count(usual) })
                      : t("forecast.products.all", { count: count(sheet.count) })}
                  </Button>
                )
              }
            >
              <Products sheet={sheet} quality={quality} />
              <p className={css.soft}>
                {t("forecast.how", { from: longDay(sheet.looked[0]), to: longDay(sheet.looked[1]) })}{" "}
                {sheet.products.some(({ done }) => done.length > 0) && t("forecast.done.cause")}
              </p>
            </Card>
          </>
        )
      }
    </Settled>
  );
}

function Whole({ sheet, whole }: { sheet: ForecastSheet; whole: Foreseen }) {
  const [from, to] = sheet.span;
  return (
    <Card>
      <p className={css.whole} data-testid="forecast-whole">
        {t("forecast.whole", { from: longDay(from), to: longDay(to), expected: about(whole.expected) })}
      </p>
      <p className={css.soft}>
        {t("forecast.whole.text", {
          low: count(whole.range[0]),
          high: count(whole.range[1]),
          placed: about(whole.of_placed),
          coming: count(whole.coming_orders),
        })}
      </p>
    </Card>
  );
}

function Products({ sheet, quality }: { sheet: ForecastSheet; quality: boolean }) {
  const most = Math.max(1, ...sheet.products.map(({ ahead }) => ahead.range[1]));
  const scale = commonScale(sheet.products.map(shown));
  return (
    <>
      <div className={css.heads} aria-hidden>
        <span>{t("forecast.col.product")}</span>
        <span>{t("forecast.col.expected")}</span>
        <span>{t("forecast.col.rate")}</span>
        <span className={css.right}>{t("forecast.col.so_far")}</span>
      </div>
      <ul data-testid="forecast-products">
        {sheet.products.map((product) => (
          <Product
            key={product.product_id}
            of={product}
            looked={sheet.looked}
            minimum={sheet.minimum}
            quality={quality}
            most={most}
            scale={scale}
          />
        ))}
      </ul>
    </>
  );
}

/** The estimated rate as a bar shows it. */
export function shown({ ahead: { rate, so_far } }: ForecastProduct) {
  return { ...so_far, rate: rate.rate, interval: rate.interval };
}

/** Whole from ten on: a decimal would promise more than the range holds. */
export function about(expected: number): string {
  return expected >= 10 ? count(Math.round(expected)) : tenths(expected);
}
