import { App } from "antd";
import { Card } from "../parts/Card";
import { t } from "../words/words";
import css from "./Names.module.css";

/** The names of the workbook's cells: they stay the same wherever the cells lie. */
const NAMES = [
  "kpi_month",
  "kpi_orders",
  "kpi_quality_orders",
  "kpi_quality_rate",
  "kpi_cases",
  "kpi_refund_total",
  "kpi_compensation_total",
  "kpi_checks_done",
  "kpi_checks_failed",
];

export function Names() {
  const { message } = App.useApp();
  const copy = (name: string) =>
    navigator.clipboard.writeText(name).then(
      () => message.success(t("copied")),
      () => message.info(name),
    );
  return (
    <Card title={t("report.names")}>
      <p className={css.text}>{t("report.names.text")}</p>
      <ul className={css.names}>
        {NAMES.map((name) => (
          <li key={name}>
            <button type="button" className={css.name} title={t("copy")} onClick={() => copy(name)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
