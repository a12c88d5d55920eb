import { FileExcelOutlined } from "@ant-design/icons";
import { Button, Select } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { AgainTold } from "../door-types";
import { Card } from "../parts/Card";
import { Nothing } from "../parts/Nothing";
import { count, interval, percent } from "../parts/numbers";
import { commonScale, RateBar } from "../parts/RateBar";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useExport } from "../parts/useExport";
import { go } from "../place";
import { t } from "../words/words";
import css from "./Again.module.css";
import { Cohorts } from "./Cohorts";
import { Buyers, ProductHere } from "./Counted";
import { Fates } from "./Fates";
import { OldShares, Times } from "./Frequency";
import { Handled } from "./Handled";
import { ProductMap } from "./ProductMap";
import { Refill } from "./Refill";
import { Survival } from "./Survival";
import { Worth } from "./Worth";

/** Do buyers come back, when, and what happened to those who did not. */
export function Repurchase() {
  const shop = useShop();
  const [product, setProduct] = useState<number | null>(null);
  const sheet = useAnswer("again_sheet", { shop: shop.name, product_id: product });
  return (
    <Settled of={sheet}>
      {(told) =>
        told.until === null ? (
          <Card>
            <Nothing title={t("again.none")} text={t("again.none.text")}>
              <Button type="primary" onClick={() => go("import")}>
                {t("nav.import")}
              </Button>
            </Nothing>
          </Card>
        ) : (
          <ProductHere value={product}>
            <Told told={told} product={product} onProduct={setProduct} />
          </ProductHere>
        )
      }
    </Settled>
  );
}

type Props = { told: AgainTold; product: number | null; onProduct: (product: number | null) => void };

function Told({ told, product, onProduct }: Props) {
  const shop = useShop();
  const file = `${shop.name} ${t("nav.again")}.xlsx`;
  const write = useExport("export_again", t("again.export.title"), file, (to) => ({
    shop: shop.name,
    product_id: product,
    ...to,
  }));
  return (
    <div className={css.page}>
      <Card
        title={t("again.whole")}
        note={t("again.reach", { since: told.since ?? "", until: told.until ?? "", buyers: count(told.buyers) })}
        extra={
          <span className={css.tools}>
            <Select<number>
              className={css.product}
              allowClear
              showSearch={{ optionFilterProp: "label" }}
              value={product}
              placeholder={t("again.product.all")}
              onChange={(to) => onProduct(to ?? null)}
              options={told.products.map(({ product_id, name }) => ({ value: product_id, label: name }))}
              aria-label={t("again.product")}
              data-testid="again-product"
            />
            <Button
              icon={<FileExcelOutlined />}
              loading={write.isPending}
              onClick={() => void write.run()}
              title={t("again.export.title")}
              data-testid="again-export"
            >
              {t("again.export")}
            </Button>
          </span>
        }
      >
        <Keys told={told} />
        {told.unknown_orders > 0 && (
          <p className={css.hint} data-testid="again-unknown">
            {t("again.unknown", { count: count(told.unknown_orders) })}
          </p>
        )}
      </Card>
      <div className={`${css.two} ${css.even}`}>
        <Survival told={told} />
        <Fates told={told} />
      </div>
      <Handled told={told} />
      <Cohorts months={told.months} />
      <div className={css.two}>
        <div className={css.page}>
          <OldShares months={told.old} />
          <ProductMap products={told.products} borders={told.borders} onProduct={onProduct} />
        </div>
        <div className={css.page}>
          <Times times={told.times} />
          <Worth worth={told.worth} />
          <Refill />
        </div>
      </div>
    </div>
  );
}

function Keys({ told }: { told: AgainTold }) {
  const scale = commonScale(told.whole.map(({ again }) => again));
  return (
    <div className={css.keys}>
      {told.whole.map(({ days, again }) => (
        <div key={days} className={css.key} data-testid={`again-whole-${days}`}>
          <p className={css.soft}>{t("again.within", { days })}</p>
          <p className={again.rate === null ? `${css.big} ${css.few}` : css.big}>
            {again.rate === null ? t("rate.too_few") : percent(again.rate)}
          </p>
          <RateBar of={again} scale={scale} />
          <p className={css.line}>
            <span className={css.soft}>{again.interval !== null && interval(again.interval)}</span>
            <span className={css.soft}>
              <Buyers
                of={again}
                figure={(who) => ({ which: "whole", days, who })}
                chips={[t("again.within", { days })]}
                testid={`again-whole-${days}`}
              />
            </span>
          </p>
        </div>
      ))}
    </div>
  );
}
