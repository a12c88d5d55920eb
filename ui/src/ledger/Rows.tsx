import type { LedgerRow } from "../door-types";
import { Figure } from "../parts/Figure";
import { Tail } from "../parts/marks";
import { yuan } from "../parts/numbers";
import { moment, useNow } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import { CounterForm, PayForm } from "./Acts";
import css from "./Ledger.module.css";
import { State } from "./State";
import { causeName, kindName, stands, waits, wayName } from "./words";

/** Entries in a table, each with what can be done about it. */
export function Rows({ rows, narrow = false }: { rows: LedgerRow[]; narrow?: boolean }) {
  const now = useNow();
  return (
    <div className={narrow ? css.narrow : css.rows}>
      <table className={css.table}>
        <thead>
          <tr>
            <th>{t("ledger.col.at")}</th>
            {!narrow && <th>{t("ledger.col.tail")}</th>}
            <th>{t("ledger.col.what")}</th>
            <th className={css.cause}>{t("ledger.col.cause")}</th>
            <th className={css.right}>{t("ledger.col.amount")}</th>
            <th className={css.by}>{t("ledger.col.by")}</th>
            <th>{t("ledger.col.state")}</th>
            <th aria-label={t("ledger.col.acts")} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.id}
              className={row.state === "overdue" ? css.late : undefined}
              data-testid={`ledger-row-${row.id}`}
            >
              <td className={css.when}>{moment(row.at, now)}</td>
              {!narrow && (
                <td>
                  <Which row={row} />
                </td>
              )}
              <td>
                {kindName(row.kind)}
                <span className={css.soft}>
                  {wayName(row.way)}
                  {row.note !== null && ` · ${row.note}`}
                </span>
              </td>
              <td className={css.cause}>{row.source === "entry" ? causeName(row.cause) : "—"}</td>
              <td className={css.right}>
                <b>{yuan(row.amount_fen)}</b>
              </td>
              <td className={css.by}>
                {row.staff === "" ? "—" : row.staff}
                {row.approver !== null && (
                  <span className={css.soft}>{t("ledger.approved", { by: row.approver })}</span>
                )}
              </td>
              <td>
                <State row={row} />
              </td>
              <td className={css.acts}>
                {waits(row) && <PayForm row={row} />}
                {stands(row) && <CounterForm row={row} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Which({ row }: { row: LedgerRow }) {
  const number = row.order_no ?? row.case_no;
  if (number === null) return <>—</>;
  const layer =
    row.case_id !== null
      ? ({ is: "case", id: row.case_id } as const)
      : row.order_id !== null
        ? ({ is: "order", id: row.order_id } as const)
        : null;
  if (layer === null) return <Tail of={number} />;
  return (
    <Figure onOpen={() => open(layer)}>
      <Tail of={number} />
    </Figure>
  );
}
