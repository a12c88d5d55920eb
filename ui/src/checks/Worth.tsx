import { useAnswer } from "../ask";
import type { Day, Worth as Told } from "../door-types";
import { Card } from "../parts/Card";
import { Compared } from "../parts/Compared";
import { count, signed, signedPoints, tenths, timeSpan, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { open } from "../place";
import { t } from "../words/words";
import { Costs } from "./Costs";
import css from "./Numbers.module.css";

/** What checking costs against the returns it may have saved, and when nothing can be told yet. */
export function Worth({ days: [from, to] }: { days: [Day, Day] }) {
  const shop = useShop();
  const told = useAnswer("check_worth", { shop: shop.name, from, to });
  return (
    <Card title={t("numbers.worth")} note={t("numbers.worth.note")}>
      <Settled of={told}>
        {(answer) => (
          <>
            <Costs key={JSON.stringify(answer.costs)} told={answer} />
            {answer.to < answer.from ? (
              <p className={css.soft}>{t("numbers.worth.young", { days: answer.watched_days })}</p>
            ) : (
              <Balance told={answer} />
            )}
          </>
        )}
      </Settled>
    </Card>
  );
}

function Balance({ told }: { told: Told }) {
  const { basis, from, to, watched_days, within } = told;
  const orders = (title: string, checks: "checked" | "unchecked", only: "all" | "back") => () =>
    open({
      is: "orders",
      title,
      chips: [`${from} – ${to}`, t(only === "back" ? "compared.back" : "compared.orders")],
      question: { which: "watched", basis, from, to, watched_days, checks, only },
    });
  const group = (title: string, checks: "checked" | "unchecked") => ({
    name: title,
    onOrders: orders(title, checks, "all"),
    onBack: orders(title, checks, "back"),
  });
  return (
    <>
      <p className={css.balance} data-testid="worth-balance">
        <b>{t("numbers.worth.cost", { money: yuan(told.cost_fen), time: timeSpan(told.seconds) })}</b>
        <b className={told.verdict === "lower" ? css.saves : css.quiet} data-testid="worth-saved">
          {saved(told)}
        </b>
      </p>
      <Compared
        of={told.compared}
        first={group(t("numbers.worth.unchecked"), "unchecked")}
        second={group(t("numbers.worth.checked"), "checked")}
        testid="worth"
      />
      {within !== null && (
        <p className={css.soft}>
          {t("numbers.worth.within", {
            kinds: count(within.kinds),
            difference: signedPoints(within.difference),
            low: signed(within.interval[0]),
            high: signed(within.interval[1]),
          })}
        </p>
      )}
      <p className={css.soft}>
        {t(basis === "signed" ? "numbers.worth.cohort.signed" : "numbers.worth.cohort.paid", {
          from,
          to,
          days: watched_days,
        })}{" "}
        {t("numbers.worth.kind")}
      </p>
    </>
  );
}

function saved({ verdict, saved: returns, saved_fen: money }: Told): string {
  if (verdict === "too_few" || returns === null) return t("numbers.worth.too_few");
  if (verdict === "not_shown") return t("numbers.worth.not_shown");
  if (verdict === "higher") return t("numbers.worth.more");
  const [from, to] = [tenths(returns[0]), tenths(returns[1])];
  return money === null
    ? t("numbers.worth.fewer.count", { from, to })
    : t("numbers.worth.fewer", { from, to, low: yuan(money[0]), high: yuan(money[1]) });
}
