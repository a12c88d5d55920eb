import type { StationNumbers } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { count, ofThousand } from "../parts/numbers";
import { commonScale, RateBar } from "../parts/RateBar";
import { goToChecks } from "../place";
import { t } from "../words/words";
import { perThousandRange } from "./KeyNumbers";
import css from "./Numbers.module.css";
import { placeOf } from "./placeOf";

/** What passed and came back, by the point that ought to have caught it; each opens its escapes with their proof. */
export function EscapeRates({ told }: { told: StationNumbers }) {
  const scale = commonScale(told.escapes.map(({ escaped }) => escaped));
  return (
    <Card title={t("numbers.escapes")} note={t("numbers.escapes.note")}>
      {told.escapes.length === 0 && <p className={css.soft}>{t("numbers.escapes.none")}</p>}
      <ul className={css.list} data-testid="numbers-escapes">
        {told.escapes.map(({ step, point, escaped }) => {
          const chip = placeOf(step, point);
          return (
            <li key={`${step} ${point}`}>
              <span className={css.place} title={chip}>
                {chip}
              </span>
              <RateBar of={escaped} scale={scale} />
              <b className={escaped.rate === null ? css.few : css.short}>
                {escaped.rate === null ? t("rate.too_few") : ofThousand(escaped.rate)}
              </b>
              <span className={css.range}>{perThousandRange(escaped)}</span>
              <span className={css.counts}>
                <Figure
                  onOpen={() =>
                    goToChecks({
                      from: told.from,
                      to: told.to,
                      result: "all",
                      tab: "escapes",
                      escapes: { place: { step, point } },
                      chip,
                    })
                  }
                >
                  {count(escaped.hits)}
                </Figure>
                {` / ${count(escaped.orders)}`}
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
