import { Tag } from "antd";
import type { CaseSheet } from "../../door-types";
import { caseKind } from "../../parts/marks";
import { yuan } from "../../parts/numbers";
import { sellsAbroad, useShop } from "../../parts/shop";
import { tailOf } from "../../parts/tail";
import { moment, useNow } from "../../parts/time";
import { t } from "../../words/words";
import { FullNumber } from "../FullNumber";
import { useGoods, usePieces } from "../pieces";
import css from "./case.module.css";

/** Which case it is, of which goods, and about how much money. */
export function CaseHead({ sheet }: { sheet: CaseSheet }) {
  const now = useNow();
  const abroad = sellsAbroad(useShop());
  const row = sheet.case;
  const goods = useGoods(row);
  const pieces = usePieces(row);
  const line = sheet.order?.lines.length === 1 ? sheet.order.lines[0] : undefined;
  const kind = pieces.length === 1 ? pieces[0] : line;
  const number = row.order_no ?? row.case_no;
  return (
    <header className={css.head}>
      <div className={css.headText}>
        <p className={css.title}>
          <b>{t("radar.tail", { tail: tailOf(number) })}</b>
          <Tag>{sheet.desk.kind_told ? caseKind(sheet.desk.kind) : t("case.kind.untold")}</Tag>
          {row.by_hand && <Tag>{t("case.by_hand")}</Tag>}
        </p>
        <p>
          {goods ?? "—"}
          {kind !== undefined && ` · ${[kind.sku_name, `× ${kind.quantity ?? 1}`].filter(Boolean).join(" ")}`}
        </p>
        <FullNumber of={number} />
        {sheet.no_reason_until !== null && (
          <p className={css.soft}>
            {t(abroad ? "caseview.return_until" : "caseview.no_reason", { at: moment(sheet.no_reason_until, now) })}
          </p>
        )}
      </div>
      <p className={css.money}>{yuan(row.refund_fen)}</p>
    </header>
  );
}
