import { Tag } from "antd";
import type { Day, ForecastProduct } from "../door-types";
import { count, interval, percent, yuan } from "../parts/numbers";
import { categoryText } from "../parts/points";
import { RateBar } from "../parts/RateBar";
import { shortDay, useNow } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import { Acts } from "./Acts";
import { about, shown } from "./Ahead";
import { Done } from "./Done";
import css from "./Forecast.module.css";
import { Opened } from "./opened";

type Props = {
  of: ForecastProduct;
  looked: [Day, Day];
  minimum: number;
  quality: boolean;
  most: number;
  scale: number;
};

/** One product: what is to come with its range, why, what can be done and what was done. */
export function Product({ of, looked, minimum, quality, most, scale }: Props) {
  const now = useNow();
  const { product_id, name, ahead, new_since } = of;
  const [from, to] = looked;
  const counted = { quality, product: product_id, name };
  return (
    <li className={css.product} data-testid={`forecast-${product_id}`}>
      <div className={css.line}>
        <span>
          <button type="button" className={css.name} onClick={() => open({ is: "product", id: product_id })}>
            {name}
          </button>
          <small>
            {categoryText(of.category)}{" "}
            {new_since !== null && <Tag>{t("forecast.new", { on: shortDay(new_since, now) })}</Tag>}
          </small>
        </span>
        <span>
          <b>{t("forecast.expected", { expected: about(ahead.expected) })}</b>
          <Span ends={ahead.range} at={ahead.expected} most={most} />
          <small data-testid={`forecast-range-${product_id}`}>
            {t("forecast.range", { low: count(ahead.range[0]), high: count(ahead.range[1]) })}
          </small>
        </span>
        <span>
          <b>{percent(ahead.rate.rate)}</b>
          <RateBar of={shown(of)} scale={scale} average={of.usual} />
          <small>
            {interval(ahead.rate.interval)} · {t("forecast.usual", { rate: percent(of.usual) })}
          </small>
        </span>
        <span className={css.right}>
          <Opened of={counted} which={{ which: "returned", from, to }} testid={`forecast-returned-${product_id}`}>
            {count(ahead.so_far.hits)}
          </Opened>
          {" / "}
          <Opened of={counted} which={{ which: "paid", from, to }} testid={`forecast-paid-${product_id}`}>
            {count(ahead.so_far.orders)}
          </Opened>
          {ahead.so_far.rate !== null && <small>{percent(ahead.so_far.rate)}</small>}
        </span>
      </div>
      {of.borrowed && <p className={css.warns}>{t("forecast.borrowed", { minimum: count(minimum) })}</p>}
      <div className={css.below}>
        <Why of={of} looked={looked} quality={quality} />
        <Acts of={of} />
      </div>
      {of.done.length > 0 && <Done of={of} quality={quality} />}
    </li>
  );
}

/** Between which counts the result lies, and where it is expected. */
function Span({ ends: [low, high], at, most }: { ends: [number, number]; at: number; most: number }) {
  const place = (value: number) => `${Math.min(100, (value / most) * 100)}%`;
  return (
    <span className={css.track} aria-hidden>
      <span className={css.span} style={{ left: place(low), right: `calc(100% - ${place(high)})` }} />
      <span className={css.point} style={{ left: place(at) }} />
    </span>
  );
}

function Why({ of, looked: [from, to], quality }: Pick<Props, "of" | "looked" | "quality">) {
  const { reasons, price, carrier } = of.why;
  const counted = { quality, product: of.product_id, name: of.name };
  return (
    <p className={css.why}>
      <span className={css.soft}>{t("forecast.why")}</span>
      {reasons.map(({ reason, orders }) => (
        <Opened key={reason} of={counted} which={{ which: "stating", from, to, reason }}>
          {reason === ""
            ? t("forecast.why.untold", { orders: count(orders) })
            : t("forecast.why.reason", { reason, orders: count(orders) })}
        </Opened>
      ))}
      {price !== null && (
        <span>
          {price.until_fen === null
            ? t("forecast.why.price_on", { from: yuan(price.from_fen) })
            : t("forecast.why.price", { from: yuan(price.from_fen), until: yuan(price.until_fen) })}
        </span>
      )}
      {carrier !== null && <span>{t("forecast.why.carrier", { carrier })}</span>}
      {reasons.length === 0 && price === null && carrier === null && (
        <span className={css.soft}>{t("forecast.why.none")}</span>
      )}
    </p>
  );
}
