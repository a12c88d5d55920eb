import { CheckOutlined, ClockCircleOutlined, WarningOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { Kpi } from "../door-types";
import { Card } from "../parts/Card";
import { tellsSignOff } from "../parts/HowToExport";
import { count } from "../parts/numbers";
import { platformName, useShop } from "../parts/shop";
import { go } from "../place";
import { t } from "../words/words";
import css from "./Before.module.css";

/** What should be known before the workbook leaves the house. */
export function Before({ kpi }: { kpi: Kpi }) {
  const { platform } = useShop();
  return (
    <Card title={t("report.before")}>
      <ul className={css.points}>
        {!kpi.signed_told && (
          <li>
            <WarningOutlined className={css.young} aria-hidden />
            <div>
              <b>{t("report.unsigned")}</b>
              <p>
                {tellsSignOff(platform)
                  ? t("report.unsigned.text")
                  : t("report.unsigned.never", { platform: platformName(platform) })}
              </p>
              <Button type="link" size="small" onClick={() => go("import")}>
                {t("report.unsigned.go")}
              </Button>
            </div>
          </li>
        )}
        {kpi.young_days > 0 ? (
          <li>
            <ClockCircleOutlined className={css.young} aria-hidden />
            <div>
              <b>{t("report.young", { days: kpi.young_days })}</b>
              <p>{t("report.young.text", { count: count(kpi.young_orders) })}</p>
            </div>
          </li>
        ) : (
          <li>
            <CheckOutlined className={css.fine} aria-hidden />
            <b>{t("report.mature")}</b>
          </li>
        )}
        {kpi.quarantined > 0 ? (
          <li>
            <WarningOutlined className={css.young} aria-hidden />
            <div>
              <b>{t("report.quarantined", { count: count(kpi.quarantined) })}</b>
              <br />
              <Button type="link" size="small" onClick={() => go("quarantine")}>
                {t("report.quarantined.go")}
              </Button>
            </div>
          </li>
        ) : (
          <li>
            <CheckOutlined className={css.fine} aria-hidden />
            <b>{t("report.none_quarantined")}</b>
          </li>
        )}
        <li>
          {kpi.signed_told ? (
            <CheckOutlined className={css.fine} aria-hidden />
          ) : (
            <ClockCircleOutlined className={css.young} aria-hidden />
          )}
          <div data-testid="report-rule">
            <b>{t(kpi.signed_told ? "report.same_rule" : "report.other_rule")}</b>
            <p>{t(kpi.signed_told ? "report.same_rule.text" : "report.other_rule.text")}</p>
          </div>
        </li>
      </ul>
    </Card>
  );
}
