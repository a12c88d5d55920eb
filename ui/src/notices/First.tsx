import { useAnswer } from "../ask";
import { Card } from "../parts/Card";
import { count, interval, percent } from "../parts/numbers";
import { RateBar } from "../parts/RateBar";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { dayOf, daysBefore, shortDay, useNow } from "../parts/time";
import { t } from "../words/words";
import css from "./Notices.module.css";

const DAYS = 8 * 7;

/** How often we were first with a problem, by week. */
export function First() {
  const shop = useShop();
  const now = useNow();
  const today = dayOf(now);
  const first = useAnswer("raised_first", { shop: shop.name, from: daysBefore(today, DAYS - 1), to: today });
  return (
    <Card title={t("first.share")} note={t("first.share.note")}>
      <Settled of={first}>
        {({ all, weeks }) =>
          all.orders === 0 ? (
            <p className={css.soft}>{t("first.share.none")}</p>
          ) : (
            <div data-testid="raised-first">
              <p className={css.first}>
                {all.rate !== null && <b>{percent(all.rate)}</b>}
                {all.interval !== null && <span className={css.soft}>{interval(all.interval)}</span>}
                <span>{t("first.share.of", { ours: count(all.hits), all: count(all.orders) })}</span>
              </p>
              <ul className={css.weeks}>
                {weeks.map((week) => (
                  <li key={week.monday}>
                    <span>{t("first.share.week", { on: shortDay(week.monday, now) })}</span>
                    <RateBar of={week.rate} scale={1} />
                    <span>{t("first.share.of", { ours: count(week.rate.hits), all: count(week.rate.orders) })}</span>
                  </li>
                ))}
              </ul>
            </div>
          )
        }
      </Settled>
    </Card>
  );
}
