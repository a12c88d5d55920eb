import type { CaseRow, CheckRow, OrderLine } from "../door-types";
import { Applied, CheckMark, caseStands, Reason } from "../parts/marks";
import { yuan } from "../parts/numbers";
import { PrintLabel } from "../parts/PrintLabel";
import { faultLine } from "../parts/points";
import { moment, useNow } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import css from "./sheet.module.css";

export function Lines({ lines }: { lines: OrderLine[] }) {
  return (
    <section className={css.block}>
      <h3 className={css.heading}>{t("order.lines")}</h3>
      <div>
        {lines.map((line) => (
          <div key={line.line_no} className={css.line}>
            <span className={css.grow}>
              <button
                type="button"
                className={css.product}
                title={t("product.open")}
                onClick={() => open({ is: "product", id: line.product_key })}
                data-testid="line-product"
              >
                {line.product}
              </button>
              <br />
              <span className={css.soft}>{[line.sku_name, line.sku_code].filter(Boolean).join(" · ")}</span>
            </span>
            {line.sku_id !== null && <PrintLabel kind="shelf" of={line.sku_id} size="small" testid="shelf-label" />}
            <span>× {line.quantity ?? "—"}</span>
            <span>{yuan(line.paid_fen)}</span>
          </div>
        ))}
      </div>
    </section>
  );
}

export function Checks({ checks }: { checks: CheckRow[] }) {
  const now = useNow();
  return (
    <section className={css.block}>
      <h3 className={css.heading}>{t("order.checks")}</h3>
      {checks.length === 0 && <p className={css.soft}>{t("order.checks.none")}</p>}
      <div>
        {checks.map((check) => (
          <button
            key={check.id}
            type="button"
            className={css.line}
            title={t("check.sheet.open")}
            onClick={() => open({ is: "check", id: check.id })}
          >
            <CheckMark result={check.result} />
            <span className={css.grow}>{faultText(check)}</span>
            <span className={css.soft}>
              {t("check.by", { staff: check.staff, at: moment(check.done_at, now), seconds: check.seconds })}
            </span>
          </button>
        ))}
      </div>
    </section>
  );
}

export function CasesOf({ cases }: { cases: CaseRow[] }) {
  const now = useNow();
  return (
    <section className={css.block}>
      <h3 className={css.heading}>{t("order.cases")}</h3>
      {cases.length === 0 && <p className={css.soft}>{t("order.cases.none")}</p>}
      <div>
        {cases.map((row) => (
          <button key={row.id} type="button" className={css.line} onClick={() => open({ is: "case", id: row.id })}>
            <span className={css.grow}>
              <Reason text={row.reason} quality={row.quality} />
            </span>
            <span>{caseStands(row)}</span>
            <span>{yuan(row.refund_fen)}</span>
            <span className={css.soft}>
              <Applied row={row} now={now} />
            </span>
          </button>
        ))}
      </div>
    </section>
  );
}

export function faultText(check: CheckRow): string {
  return check.fault === null ? "" : faultLine(check.fault);
}
