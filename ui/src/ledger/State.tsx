import {
  CheckCircleOutlined,
  CheckOutlined,
  ClockCircleOutlined,
  FileDoneOutlined,
  FileSearchOutlined,
  RollbackOutlined,
  UndoOutlined,
  UserOutlined,
  WarningOutlined,
} from "@ant-design/icons";
import type { LedgerRow } from "../door-types";
import { moment, useNow } from "../parts/time";
import { t } from "../words/words";
import css from "./Ledger.module.css";

const ICONS = {
  promised: <ClockCircleOutlined aria-hidden />,
  overdue: <WarningOutlined aria-hidden />,
  paid: <CheckOutlined aria-hidden />,
  confirmed: <CheckCircleOutlined aria-hidden />,
  countered: <RollbackOutlined aria-hidden />,
  counter: <UndoOutlined aria-hidden />,
};

/** Where an entry stands, in a word with its sign, and what is missing or odd about it. */
export function State({ row }: { row: LedgerRow }) {
  const now = useNow();
  const entry = row.source === "entry" && row.counters === null && row.left_fen > 0;
  return (
    <>
      <span className={`${css.tag} ${css[row.state]}`}>
        {ICONS[row.state]} {t(`ledger.state.${row.state}`)}
      </span>
      {row.state === "promised" && <span className={css.soft}>{t("ledger.due", { at: moment(row.due_at, now) })}</span>}
      {entry && !row.agreed && (
        <span className={css.mark} title={t("ledger.unproven.hint")}>
          <FileSearchOutlined aria-hidden /> {t("ledger.unproven")}
        </span>
      )}
      {entry && row.refunded_after && (
        <span className={css.mark}>
          <FileDoneOutlined aria-hidden /> {t("ledger.refunded_after")}
        </span>
      )}
      {entry && row.of_buyer > 1 && (
        <span className={css.mark}>
          <UserOutlined aria-hidden /> {t("ledger.again", { count: row.of_buyer })}
        </span>
      )}
    </>
  );
}
