import { Button, Pagination } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { LedgerRow, LedgerWhich } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { Tail } from "../parts/marks";
import { Nothing } from "../parts/Nothing";
import { count, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { moment, useNow } from "../parts/time";
import { open } from "../place";
import { PAGE_ROWS } from "../sheets/paging";
import { t } from "../words/words";
import { CounterForm, PayForm } from "./Acts";
import css from "./Ledger.module.css";
import { State } from "./State";
import { causeName, kindName, stands, waits, wayName } from "./words";

const WHICH: readonly LedgerWhich[] = ["month", "open", "overdue", "unproven", "again"];

type Props = { month: string; which: LedgerWhich; onWhich: (which: LedgerWhich) => void; onGive: () => void };

/** Each entry in a row, those that want a hand behind a chip. */
export function Entries({ month, which, onWhich, onGive }: Props) {
  const shop = useShop();
  const [at, setAt] = useState(1);
  const page = useAnswer("ledger_list", {
    shop: shop.name,
    month,
    which,
    case_id: null,
    skip: (at - 1) * PAGE_ROWS,
    limit: PAGE_ROWS,
  });
  const choose = (to: LedgerWhich) => {
    setAt(1);
    onWhich(to);
  };
  const counts = page.data?.counts ?? [];
  return (
    <Card
      flush
      title={t("ledger.list")}
      note={
        page.data === undefined
          ? ""
          : t("ledger.list.sum", { count: count(page.data.total), money: yuan(page.data.sum_fen) })
      }
      extra={
        <span className={css.chips}>
          {WHICH.map((one) => {
            const found = counts.find((counted) => counted.which === one)?.entries ?? 0;
            return one !== "month" && one !== which && found === 0 ? null : (
              <button
                key={one}
                type="button"
                className={one === which ? css.chipHere : css.chip}
                aria-pressed={one === which}
                onClick={() => choose(one)}
                data-testid={`ledger-which-${one}`}
              >
                {t(`ledger.which.${one}`)} <b>{count(found)}</b>
              </button>
            );
          })}
        </span>
      }
    >
      <Settled of={page}>
        {(answer) =>
          answer.rows.length === 0 ? (
            which === "month" ? (
              <Nothing title={t("ledger.empty")} text={t("ledger.empty.text")}>
                <Button type="primary" onClick={onGive}>
                  {t("ledger.give")}
                </Button>
              </Nothing>
            ) : (
              <Nothing title={t("ledger.empty.filter")} text={t("ledger.empty.filter.text")}>
                <Button onClick={() => choose("month")}>{t("ledger.which.month")}</Button>
              </Nothing>
            )
          ) : (
            <>
              <Rows rows={answer.rows} />
              {answer.total > PAGE_ROWS && (
                <Pagination
                  size="small"
                  className={css.pages}
                  current={at}
                  total={answer.total}
                  pageSize={PAGE_ROWS}
                  showSizeChanger={false}
                  onChange={setAt}
                />
              )}
            </>
          )
        }
      </Settled>
    </Card>
  );
}

/** The table alone; also in a case. */
export function Rows({ rows }: { rows: LedgerRow[] }) {
  const now = useNow();
  return (
    <div className={css.rows}>
      <table className={css.table}>
        <thead>
          <tr>
            <th>{t("ledger.col.at")}</th>
            <th>{t("ledger.col.tail")}</th>
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
              <td>
                <Which row={row} />
              </td>
              <td>
                {kindName(row.kind)}
                <span className={css.soft}>
                  {wayName(row.way)}
                  {row.note !== null && ` · ${row.note}`}
                </span>
              </td>
              <td className={css.cause}>{causeName(row.cause)}</td>
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
