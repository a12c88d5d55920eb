import type { LedgerBalance, LedgerBudget, LedgerBy, LedgerShare, LedgerWhich } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { classText } from "../parts/marks";
import { count, yuan } from "../parts/numbers";
import { type Key, t, textOf } from "../words/words";
import css from "./Ledger.module.css";
import type { Show } from "./tab";
import { kindName, liableName } from "./words";

const plain = (key: string) => key;
const liable = (key: string) => (key.startsWith("liable.") ? liableName(key.slice("liable.".length)) : key);
const freight = (key: string) => textOf(`freight.${key}`) ?? t("ledger.freight.unknown");
const refund = (key: string) => textOf(`refund_way.${key}`) ?? key;

/** Where the money of the month goes: by what, why, for which product, by whom, and who is to bear it. */
export function Balances({ of, onShow }: { of: LedgerBudget; onShow: Show }) {
  return (
    <>
      <p className={css.soft}>{t("ledger.balances.note")}</p>
      <div className={css.balances}>
        <Table by="kind" onShow={onShow} title="ledger.balances.kinds" rows={of.kinds} name={kindName} />
        <Table by="cause" onShow={onShow} title="ledger.balances.causes" rows={of.causes} name={classText} />
        <Table by="product" onShow={onShow} title="ledger.balances.products" rows={of.products} name={plain} />
        <Table by="partner" onShow={onShow} title="ledger.balances.partners" rows={of.partners} name={liable} />
        <Table
          by="clerk"
          onShow={onShow}
          title="ledger.balances.clerks"
          rows={of.clerks}
          name={plain}
          blank="ledger.balance.from_files"
        />
        <Table by={null} onShow={onShow} title="ledger.balances.shops" rows={of.shops} name={plain} />
        <Shares title="ledger.balances.freights" rows={of.freights} name={freight} />
        <Shares title="ledger.balances.refunds" rows={of.refund_ways} name={refund} />
      </div>
    </>
  );
}

type TableProps = {
  /** What the rows are divided by; null where they open nothing here. */
  by: LedgerBy | null;
  onShow: Show;
  title: Key;
  rows: LedgerBalance[];
  name: (key: string) => string;
  blank?: Key;
};

/** What others are to bear has a column of its own where there is any. */
function Table({ by, onShow, title, rows, name, blank = "ledger.balance.no_product" }: TableProps) {
  const owed = rows.some((row) => row.owed_fen !== 0);
  return (
    <Card flush title={t(title)}>
      {rows.length === 0 ? (
        <p className={css.nothing}>{t("ledger.balance.none")}</p>
      ) : (
        <table className={css.table}>
          <thead>
            <tr>
              <th>{t("ledger.balance.name")}</th>
              <th className={css.right}>{t("ledger.balance.entries")}</th>
              <th className={css.right}>{t("ledger.balance.booked")}</th>
              <th className={css.right}>{t("ledger.balance.paid")}</th>
              <th className={css.right}>{t("ledger.balance.open")}</th>
              {owed && <th className={css.right}>{t("ledger.balance.owed")}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const told = row.name ?? (row.key === "" ? t(blank) : name(row.key));
              const money = (which: LedgerWhich, fen: number) =>
                by === null || fen === 0 ? (
                  yuan(fen)
                ) : (
                  <Figure
                    onOpen={() => onShow(which, { of: { by, key: row.key }, name: told })}
                    testid={`balance-${by}-${row.key}-${which}`}
                  >
                    {yuan(fen)}
                  </Figure>
                );
              return (
                <tr key={row.key}>
                  <td className={css.named} title={told}>
                    {told}
                  </td>
                  <td className={css.right}>{count(row.entries)}</td>
                  <td className={css.right}>
                    <b>{money("month", row.booked_fen)}</b>
                  </td>
                  <td className={css.right}>{money("paid", row.paid_fen)}</td>
                  <td className={css.right}>{money("unpaid", row.open_fen)}</td>
                  {owed && <td className={css.right}>{yuan(row.owed_fen)}</td>}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Card>
  );
}

type SharesProps = { title: Key; rows: LedgerShare[]; name: (key: string) => string };

function Shares({ title, rows, name }: SharesProps) {
  return (
    <Card flush title={t(title)}>
      {rows.length === 0 ? (
        <p className={css.nothing}>{t("ledger.balance.none")}</p>
      ) : (
        <table className={css.table}>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <td>{name(row.key)}</td>
                <td className={css.right}>{t("ledger.balance.times", { count: count(row.times) })}</td>
                <td className={css.right}>{yuan(row.fen)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
