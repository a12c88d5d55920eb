import { Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { MixReason, ProductMix, ReasonMix, SharedReason } from "../door-types";
import { Card } from "../parts/Card";
import { Nothing } from "../parts/Nothing";
import { count, ofOrders, percent } from "../parts/numbers";
import { commonScale, RateBar } from "../parts/RateBar";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { longDay } from "../parts/time";
import { open } from "../place";
import { listed, t } from "../words/words";
import css from "./Lexicon.module.css";
import { Months } from "./Months";
import { useTagName } from "./tags";

/** The products that come back most: what is said of them more than of the rest of the shop. */
export function Mix() {
  const shop = useShop();
  const mix = useAnswer("reason_mix", { shop: shop.name, date: null });
  return <Settled of={mix}>{(answer) => <Desk mix={answer} />}</Settled>;
}

function Desk({ mix }: { mix: ReasonMix }) {
  const shop = useShop();
  const [at, setAt] = useState<number | null>(null);
  const chosen = mix.products.find((product) => product.id === at) ?? mix.products[0];
  if (chosen === undefined)
    return (
      <Card>
        <Nothing title={t("mix.none")} text={t("mix.none.text")} />
      </Card>
    );
  const scale = commonScale(mix.products.map((product) => product.returned));
  return (
    <div className={css.columns}>
      <Card
        flush
        title={t("mix.title")}
        note={t("mix.note", { from: longDay(mix.from), to: longDay(mix.date), cases: count(mix.cases) })}
      >
        <ul>
          {mix.products.map((product) => (
            <li key={product.id}>
              <button
                type="button"
                className={product.id === chosen.id ? css.hereProduct : css.productRow}
                aria-current={product.id === chosen.id ? "true" : undefined}
                onClick={() => setAt(product.id)}
                data-testid="mix-product"
              >
                <span className={css.name} title={product.name}>
                  {product.name}
                </span>
                <RateBar of={product.returned} scale={scale} />
                <b>{percent(product.returned.rate ?? 0)}</b>
                <Over product={product} />
              </button>
            </li>
          ))}
        </ul>
      </Card>
      <div className={css.side}>
        {mix.shared.length > 0 && (
          <Card title={t("mix.shared")} note={t("mix.shared.note")}>
            <Shared of={mix.shared} />
          </Card>
        )}
        <Card
          title={chosen.name}
          note={`${t("mix.cases", { count: count(chosen.cases) })} · ${t("mix.quality", { rate: ofOrders(chosen.rate) })}`}
          extra={
            <Button size="small" onClick={() => open({ is: "product", id: chosen.id })} data-testid="mix-open">
              {t("product.open")}
            </Button>
          }
        >
          <Reasons reasons={chosen.reasons} />
        </Card>
        <Months shop={shop.name} product={chosen.id} />
      </div>
    </div>
  );
}

/** What the products that come back most have in common. */
function Shared({ of }: { of: SharedReason[] }) {
  const nameOf = useTagName();
  return (
    <ul data-testid="mix-shared">
      {of.map(({ reason, products }) => (
        <li key={reason.tag}>
          <b>{nameOf(reason.tag)}</b>{" "}
          <span className={css.soft}>
            {t("mix.shared.row", {
              products: count(products),
              here: ofOrders(reason.here),
              elsewhere: ofOrders(reason.elsewhere),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Over({ product }: { product: ProductMix }) {
  const nameOf = useTagName();
  const over = product.reasons.filter((reason) => reason.over);
  if (over.length === 0) return <span className={css.soft}>{t("mix.like_others")}</span>;
  return <span className={css.over}>{t("mix.over", { tags: listed(over.map((reason) => nameOf(reason.tag))) })}</span>;
}

function Reasons({ reasons }: { reasons: MixReason[] }) {
  const nameOf = useTagName();
  const scale = commonScale(reasons.flatMap((reason) => [reason.here, reason.elsewhere]));
  return (
    <dl className={css.mix}>
      {reasons.map((reason) => (
        <div key={reason.tag}>
          <dt>
            {nameOf(reason.tag)} {reason.over && <span className={css.over}>{t("mix.more")}</span>}
          </dt>
          <dd>
            <span className={css.soft}>{t("mix.here")}</span>
            <RateBar of={reason.here} scale={scale} />
            <span>{ofOrders(reason.here)}</span>
          </dd>
          <dd>
            <span className={css.soft}>{t("mix.elsewhere")}</span>
            <RateBar of={reason.elsewhere} scale={scale} />
            <span>{ofOrders(reason.elsewhere)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
