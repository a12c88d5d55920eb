import type { HaltPile, HaltSheet, HaltSpeed } from "../door-types";
import { Figure } from "../parts/Figure";
import { count, interval, ofOrders, percent, yuan } from "../parts/numbers";
import { moment, useNow } from "../parts/time";
import { type HaltQuestion, open } from "../place";
import { t } from "../words/words";
import css from "./Halts.module.css";
import { nameOf, spanOf } from "./names";

/** How large the halt is, and how fast it goes. */
export function Overview({ of }: { of: HaltSheet }) {
  const { halt, size } = of;
  const show = (title: string, question: HaltQuestion) =>
    open({ is: "halt_behind", title, chips: [nameOf(halt)], question });
  const pile = (name: string, what: HaltPile, question: HaltQuestion, testid: string) => (
    <div className={css.size}>
      <span className={css.soft}>{name}</span>
      <Figure strong testid={testid} onOpen={() => show(name, question)}>
        {t("halts.orders", { count: count(what.orders) })}
      </Figure>
      <span className={css.soft}>{yuan(what.paid_fen)}</span>
    </div>
  );
  const { usual, expected } = size;
  return (
    <>
      <Speed of={of.speed} />
      <div className={css.sizes}>
        {pile(t("halts.waiting"), size.waiting, { halt: halt.id, what: "waiting", warehouse: null }, "halts-waiting")}
        {pile(
          t("halts.on_the_way"),
          size.on_the_way,
          { halt: halt.id, what: "sent", only: "on_the_way" },
          "halts-on-the-way",
        )}
        {pile(t("stops.signed"), size.signed, { halt: halt.id, what: "sent", only: "signed" }, "halts-signed")}
        {pile(t("stops.applied"), size.applied, { halt: halt.id, what: "sent", only: "applied" }, "halts-applied")}
        <div className={css.size} data-testid="halts-expected">
          <span className={css.soft}>{t("stops.expected")}</span>
          {expected === null ? (
            <b>{t("rate.too_few")}</b>
          ) : (
            <b>{t("stops.expected.orders", { low: expected.low, orders: expected.orders, high: expected.high })}</b>
          )}
          <span className={css.soft}>
            {usual.rate !== null && `${percent(usual.rate)} `}
            {usual.interval !== null && `${interval(usual.interval)} · `}
            <Figure onOpen={() => show(t("stops.usual"), { halt: halt.id, what: "usual", back: false })}>
              {ofOrders(usual)}
            </Figure>
          </span>
        </div>
      </div>
      <p className={css.soft}>{t("stops.expected.note")}</p>
    </>
  );
}

/** Minutes since the signal: halted, confirmed, all that had left handled. */
function Speed({ of }: { of: HaltSpeed }) {
  const now = useNow();
  const steps = [
    { key: "seen", at: of.seen_at, said: moment(of.seen_at, now) },
    { key: "halted", at: of.seen_at, said: t("stops.speed.after", { span: spanOf(of.to_halt) }) },
    {
      key: "confirmed",
      at: of.confirmed_at,
      said:
        of.to_confirmed !== null
          ? t("stops.speed.after", { span: spanOf(of.to_confirmed) })
          : of.warehouses === 0
            ? t("stops.speed.no_warehouse")
            : t("stops.speed.unconfirmed", { count: count(of.unconfirmed), of: count(of.warehouses) }),
    },
    {
      key: "handled",
      at: of.handled_at,
      said:
        of.to_handled !== null
          ? t("stops.speed.after", { span: spanOf(of.to_handled) })
          : of.sent === 0
            ? t("stops.speed.none_sent")
            : t("stops.speed.unhandled", { count: count(of.unhandled), of: count(of.sent) }),
    },
  ] as const;
  return (
    <ol className={css.speed} data-testid="halt-speed">
      {steps.map(({ key, at, said }) => (
        <li key={key} className={at === null ? css.waits : css.came} data-testid={`halt-speed-${key}`}>
          <b>{t(`stops.speed.${key}`)}</b>
          <span className={css.soft}>{said}</span>
        </li>
      ))}
    </ol>
  );
}
