import { useAnswer } from "../../ask";
import { count, percent } from "../../parts/numbers";
import { Settled } from "../../parts/Settled";
import { useShops } from "../../parts/shop";
import { t } from "../../words/words";
import css from "./Pair.module.css";

/** The owner's figures of today, as the window shows them. */
export function PhoneDay({ onBack }: { onBack: () => void }) {
  const { shop } = useShops();
  return (
    <div className={css.pair}>
      <div className={css.body}>
        <h1 className={css.title}>{t("phone.day")}</h1>
        {shop !== null && <Day shop={shop.name} />}
      </div>
      <button type="button" className={css.go} onClick={onBack}>
        {t("phone.day.back")}
      </button>
    </div>
  );
}

function Day({ shop }: { shop: string }) {
  const today = useAnswer("today", { shop, date: null, rule: null });
  const checks = useAnswer("station_day", { shop, date: null });
  return (
    <>
      <p className={css.text}>{shop}</p>
      <Settled of={today}>
        {({ daily }) => (
          <section className={css.figure} data-testid="phone-day-rate">
            <p>{t("phone.day.rate")}</p>
            <b>{daily.rate === null ? t("phone.day.few") : percent(daily.rate)}</b>
            <p>{t("phone.day.orders", { orders: count(daily.orders), quality: count(daily.quality_orders) })}</p>
          </section>
        )}
      </Settled>
      <Settled of={checks}>
        {({ done, failed }) => (
          <section className={css.figure}>
            <p>{t("phone.day.checks")}</p>
            <b>{count(done)}</b>
            <p>{t("phone.day.failed", { count: count(failed) })}</p>
          </section>
        )}
      </Settled>
    </>
  );
}
