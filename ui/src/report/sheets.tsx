import type { Kpi } from "../door-types";
import { classText } from "../parts/marks";
import { count, interval, plainYuan } from "../parts/numbers";
import { t, textOf } from "../words/words";
import { rate } from "./figures";
import { Worksheet } from "./Worksheet";

export function DaysSheet({ kpi }: { kpi: Kpi }) {
  return (
    <Worksheet
      title={t("report.sheet.days")}
      head={[
        t("trend.day"),
        t("report.signed"),
        t("report.quality_orders"),
        t("report.cases"),
        t("report.quality_cases"),
        t("report.refund_count"),
        t("report.refunds"),
        t("report.checks"),
        t("report.failed"),
      ]}
      rows={kpi.days.map((day) => [
        day.date,
        count(day.quality.orders),
        count(day.quality.hits),
        count(day.cases),
        count(day.quality_cases),
        count(day.refunds),
        plainYuan(day.refund_fen),
        count(day.checks_done),
        count(day.checks_failed),
      ])}
      empty={t("report.none")}
    />
  );
}

export function ReasonsSheet({ kpi }: { kpi: Kpi }) {
  return (
    <Worksheet
      title={t("report.sheet.reasons")}
      head={[t("case.reason"), t("case.class"), t("report.cases")]}
      texts={[1]}
      rows={kpi.reasons.map((row) => [row.reason, classText(row.class), count(row.cases)])}
      empty={t("report.none")}
    />
  );
}

export function ProductsSheet({ kpi }: { kpi: Kpi }) {
  return (
    <Worksheet
      title={t("report.sheet.products")}
      head={[
        t("case.product"),
        t("report.product_id"),
        t("report.signed"),
        t("report.quality_orders"),
        t("key.quality"),
        t("trend.interval"),
      ]}
      rows={kpi.products.map(({ product_id, name, rate: share }) => [
        <span key="name" title={name}>
          {name}
        </span>,
        product_id,
        count(share.orders),
        count(share.hits),
        rate(share),
        share.interval === null ? "" : interval(share.interval),
      ])}
      empty={t("report.none")}
    />
  );
}

export function PackersSheet({ kpi }: { kpi: Kpi }) {
  return (
    <Worksheet
      title={t("report.sheet.packers")}
      head={[
        t("checks.staff"),
        t("report.checks"),
        t("report.failed"),
        t("report.passed"),
        t("report.escapes"),
        t("report.median"),
      ]}
      rows={kpi.packers.map((packer) => [
        packer.staff,
        count(packer.done),
        count(packer.failed),
        count(packer.passed),
        count(packer.escapes),
        t("number.seconds", { count: count(packer.median_seconds) }),
      ])}
      empty={t("report.no_checks")}
    />
  );
}

export function FaultsSheet({ kpi }: { kpi: Kpi }) {
  return (
    <Worksheet
      title={t("report.sheet.faults")}
      head={[t("report.defect"), t("report.point"), t("report.severity"), t("report.count")]}
      texts={[1, 2]}
      rows={kpi.faults.map((fault) => [
        fault.defect_text ?? textOf(`checklist.defect.${fault.defect}`) ?? fault.defect,
        fault.point_text ?? textOf(`checklist.point.${fault.point}`) ?? fault.point,
        fault.severity === null ? "—" : t(`severity.${fault.severity}`),
        count(fault.checks),
      ])}
      empty={t("report.no_faults")}
    />
  );
}
