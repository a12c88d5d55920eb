import type { Day, ForecastDone, ForecastProduct } from "../door-types";
import { count } from "../parts/numbers";
import { shortDay, useNow } from "../parts/time";
import { t, textOf } from "../words/words";
import css from "./Forecast.module.css";
import { Opened } from "./opened";

/** What was done about a product; what was foretold on its eve beside what came since. */
export function Done({ of, quality }: { of: ForecastProduct; quality: boolean }) {
  const now = useNow();
  return (
    <ul className={css.done} data-testid={`forecast-done-${of.product_id}`}>
      {of.done.map((done) => (
        <li key={`${done.on} ${done.kind} ${done.what}`}>
          <span>
            ✓ {shortDay(done.on, now)} {textOf(`forecast.done.${done.kind}`)} {done.what}
          </span>
          {done.span === null || done.told === null ? (
            <span className={css.soft}>{t("forecast.done.untold")}</span>
          ) : (
            <Followed of={of} quality={quality} done={done} span={done.span} told={done.told} />
          )}
        </li>
      ))}
    </ul>
  );
}

type Props = {
  of: ForecastProduct;
  quality: boolean;
  done: ForecastDone;
  span: [Day, Day];
  told: NonNullable<ForecastDone["told"]>;
};

function Followed({ of, quality, done, span: [from, to], told: { range } }: Props) {
  const [low, high] = range;
  const how = done.came < low ? "less" : done.came > high ? "more" : "within";
  return (
    <span className={css.soft}>
      {t("forecast.done.followed", { days: count(done.days), low: count(low), high: count(high) })}{" "}
      <Opened of={{ quality, product: of.product_id, name: of.name }} which={{ which: "came", from, to }}>
        {count(done.came)}
      </Opened>{" "}
      · {t(`forecast.done.${how}`)}
      {!done.over && ` · ${t("forecast.done.running")}`}
    </span>
  );
}
