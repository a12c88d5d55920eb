import type { Kpi, KpiFigures, Rate } from "../door-types";
import { openLedger } from "../ledger/tab";
import { Figure } from "../parts/Figure";
import { change, count, interval, plainYuan, yuan } from "../parts/numbers";
import { monthBefore, monthEnd } from "../parts/time";
import { goToChecks, open } from "../place";
import { t } from "../words/words";
import { FIGURES, type FigureName } from "./figures";
import { type Cell, Worksheet } from "./Worksheet";

/** This month, last month, and what changed. */
export function Summary({ kpi }: { kpi: Kpi }) {
  const { figures: now, before, month } = kpi;
  const orders = (which: "month" | "month_quality", title: string) => () =>
    open({ is: "orders", title, chips: [month], question: { which, month } });
  const cases = (which: "applied_in_month" | "refunded_in_month", title: string) => () =>
    open({ is: "cases", title, chips: [month], question: { which, month } });
  const checks = (result: "all" | "failed") => () => goToChecks({ from: `${month}-01`, to: monthEnd(month), result });
  const opens: Partial<Record<FigureName, () => void>> = {
    "report.orders": orders("month", t("report.orders")),
    "report.quality_orders": orders("month_quality", t("report.quality_orders")),
    "report.cases": cases("applied_in_month", t("report.cases")),
    "report.refunds": cases("refunded_in_month", t("report.refunds")),
    "report.compensation": () => openLedger("month", month),
    "report.checks": checks("all"),
    "report.failed": checks("failed"),
  };
  const changes: Record<FigureName, string> = {
    "report.orders": difference(now.quality.orders, before.quality.orders),
    "report.quality_orders": difference(now.quality.hits, before.quality.hits),
    "key.quality": points(now, before),
    "report.cases": difference(now.cases, before.cases),
    "report.refunds": moneyDifference(now.refund_fen, before.refund_fen),
    "report.compensation": moneyDifference(now.compensation_fen, before.compensation_fen),
    "report.checks": difference(now.checks_done, before.checks_done),
    "report.failed": difference(now.checks_failed, before.checks_failed),
  };
  const rows: Cell[][] = FIGURES.map(({ name, of }) => {
    const onOpen = opens[name];
    return [
      t(name),
      onOpen === undefined ? (
        <b key="now">{of(now)}</b>
      ) : (
        <Figure key="now" strong testid={name.replace(".", "-")} onOpen={onOpen}>
          {of(now)}
        </Figure>
      ),
      of(before),
      changes[name],
      remark(name, now),
    ];
  });
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

function remark(name: FigureName, { quality, undated }: KpiFigures): string {
  if (name === "key.quality") return range(quality);
  if (name !== "report.refunds" || undated.cases === 0) return "";
  return t("report.refunds.undated", { count: count(undated.cases), money: yuan(undated.amount_fen) });
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
