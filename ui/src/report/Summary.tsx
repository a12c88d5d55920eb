import type { Kpi, KpiFigures, Rate } from "../door-types";
import { Figure } from "../parts/Figure";
import { change, count, interval, percent, plainYuan } from "../parts/numbers";
import { monthBefore, monthEnd } from "../parts/time";
import { goToChecks, open } from "../place";
import { t } from "../words/words";
import { type Cell, Worksheet } from "./Worksheet";

/** This month, last month, and what changed. */
export function Summary({ kpi }: { kpi: Kpi }) {
  const { figures: now, before, month } = kpi;
  const orders = (which: "month" | "month_quality", title: string) => () =>
    open({ is: "orders", title, chips: [month], question: { which, month } });
  const cases = (which: "applied_in_month" | "refunded_in_month", title: string) => () =>
    open({ is: "cases", title, chips: [month], question: { which, month } });
  const checks = (result: "all" | "failed") => () => goToChecks({ from: `${month}-01`, to: monthEnd(month), result });
  const rows: Cell[][] = [
    [
      t("report.orders"),
      <Figure key="now" strong testid="report-orders" onOpen={orders("month", t("report.orders"))}>
        {count(now.quality.orders)}
      </Figure>,
      count(before.quality.orders),
      difference(now.quality.orders, before.quality.orders),
      "",
    ],
    [
      t("report.quality_orders"),
      <Figure key="now" strong onOpen={orders("month_quality", t("report.quality_orders"))}>
        {count(now.quality.hits)}
      </Figure>,
      count(before.quality.hits),
      difference(now.quality.hits, before.quality.hits),
      "",
    ],
    [
      t("key.quality"),
      <b key="now">{rate(now.quality)}</b>,
      rate(before.quality),
      points(now, before),
      range(now.quality),
    ],
    [
      t("report.cases"),
      <Figure key="now" strong onOpen={cases("applied_in_month", t("report.cases"))}>
        {count(now.cases)}
      </Figure>,
      count(before.cases),
      difference(now.cases, before.cases),
      "",
    ],
    [
      t("report.refunds"),
      <Figure key="now" strong onOpen={cases("refunded_in_month", t("report.refunds"))}>
        {plainYuan(now.refund_fen)}
      </Figure>,
      plainYuan(before.refund_fen),
      moneyDifference(now.refund_fen, before.refund_fen),
      "",
    ],
    [
      t("report.compensation"),
      <b key="now">{plainYuan(now.compensation_fen)}</b>,
      plainYuan(before.compensation_fen),
      moneyDifference(now.compensation_fen, before.compensation_fen),
      "",
    ],
    [
      t("report.checks"),
      <Figure key="now" strong onOpen={checks("all")}>
        {count(now.checks_done)}
      </Figure>,
      count(before.checks_done),
      difference(now.checks_done, before.checks_done),
      "",
    ],
    [
      t("report.failed"),
      <Figure key="now" strong onOpen={checks("failed")}>
        {count(now.checks_failed)}
      </Figure>,
      count(before.checks_failed),
      difference(now.checks_failed, before.checks_failed),
      "",
    ],
  ];
  return (
    <Worksheet
      title={t("report.title", { shop: kpi.shop, month })}
      note={t("report.rule")}
      head={[t("report.figure"), month, monthBefore(month), t("report.change"), t("report.remark")]}
      texts={[4]}
      rows={rows}
      empty=""
    />
  );
}

/** Under the minimum there is no rate. */
export function rate(of: Rate): string {
  return of.rate === null ? t("rate.too_few") : percent(of.rate);
}

function range(of: Rate): string {
  return of.interval === null ? "" : t("report.interval", { interval: interval(of.interval) });
}

function points(now: KpiFigures, before: KpiFigures): string {
  const changed = change(now.quality.rate, before.quality.rate);
  return changed === null ? "—" : t("number.points", { points: changed.points });
}

function difference(now: number, before: number): string {
  return `${now > before ? "+" : ""}${count(now - before)}`;
}

function moneyDifference(now: number, before: number): string {
  return `${now > before ? "+" : ""}${plainYuan(now - before)}`;
}
