import { Segmented } from "antd";
import dayjs from "dayjs";
import { useAnswer } from "../ask";
import type { Day, ProofAftermath } from "../door-types";
import { Card } from "../parts/Card";
import { Compared } from "../parts/Compared";
import { DatePicker } from "../parts/DatePicker";
import { count, roundPercent } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { daysBefore } from "../parts/time";
import { open } from "../place";
import { listed, t, textOf } from "../words/words";
import css from "./Numbers.module.css";

const SIDES = [7, 14, 30, 60];

type Props = { on: Day | null; side: number; onDay: (day: Day) => void; onSide: (days: number) => void };

/** Whether filming helped: as many days before a day as after it, and no more said than can be. */
export function ProofEffect({ on, side, onDay, onSide }: Props) {
  const shop = useShop();
  const told = useAnswer("proof_effect", { shop: shop.name, on, days: side });
  const day = told.data?.on ?? null;
  return (
    <Card title={t("numbers.proof")} note={t("numbers.proof.note")}>
      <div className={css.tools}>
        {t("numbers.proof.on")}
        <DatePicker
          value={day === null ? null : dayjs(day)}
          allowClear={false}
          onChange={(picked) => picked !== null && onDay(picked.format("YYYY-MM-DD"))}
          aria-label={t("numbers.proof.on")}
          data-testid="proof-effect-on"
        />
        {t("numbers.proof.days")}
        <Segmented<number>
          value={side}
          onChange={onSide}
          options={SIDES.map((value) => ({ value, label: t("numbers.proof.days.of", { count: value }) }))}
        />
      </div>
      <Settled of={told}>{(answer) => <Effect told={answer} />}</Settled>
    </Card>
  );
}

function Effect({ told }: { told: ProofAftermath }) {
  const { on, days, compared, ripe_on, basis, watched_days, changes } = told;
  if (on === null) return <p className={css.soft}>{t("numbers.proof.none")}</p>;
  if (compared === null) return <p className={css.soft}>{t("numbers.proof.early", { day: ripe_on ?? "" })}</p>;
  const orders = (title: string, from: Day, to: Day, only: "all" | "back") => () =>
    open({
      is: "orders",
      title,
      chips: [`${from} – ${to}`, t(only === "back" ? "compared.back" : "compared.orders")],
      question: { which: "watched", basis, from, to, watched_days, checks: "all", only },
    });
  const group = (title: string, from: Day, to: Day) => ({
    name: title,
    onOrders: orders(title, from, to, "all"),
    onBack: orders(title, from, to, "back"),
  });
  const others = changes.map(({ name, times }) => textOf(`numbers.change.${name}`, { times: count(times) }) ?? name);
  return (
    <>
      <Compared
        of={compared}
        first={group(t("numbers.proof.before"), daysBefore(on, days), daysBefore(on, 1))}
        second={group(t("numbers.proof.after"), on, daysBefore(on, 1 - days))}
        testid="proof-effect"
      />
      <p className={css.soft}>
        {t(basis === "shipped" ? "numbers.proof.basis.shipped" : "numbers.proof.basis.paid", { days: watched_days })}{" "}
        {t("numbers.proof.proven", { before: count(told.proven_before), after: count(told.proven_after) })}
      </p>
      <p className={css.soft}>
        {others.length === 0
          ? t("numbers.proof.nothing_else")
          : t("numbers.proof.changes", { changes: listed(others) })}
      </p>
      <p className={css.soft}>{t("numbers.proof.reference", { relative: roundPercent(told.reference) })}</p>
    </>
  );
}
