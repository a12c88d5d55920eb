import { ExclamationCircleOutlined, SwapOutlined, UserSwitchOutlined } from "@ant-design/icons";
import { Checkbox, Pagination } from "antd";
import type { ReactNode } from "react";
import type { CaseSort, DeskPage, DeskRow, PromiseDue } from "../door-types";
import { InCharge } from "../parts/InCharge";
import { Fresh, Reason, Tail } from "../parts/marks";
import { yuan } from "../parts/numbers";
import type { Pages } from "../parts/pages";
import { left, light, moment, useNow } from "../parts/time";
import { Left } from "../sheets/CaseTable";
import { endsOf } from "../sheets/ends";
import { rowOpens } from "../sheets/rowOpens";
import { goodsText, t } from "../words/words";
import css from "./Work.module.css";

type Props = {
  page: DeskPage;
  pages: Pages;
  sort: CaseSort;
  here: number | null;
  chosen: ReadonlySet<number>;
  onToggle: (id: number) => void;
  onOpen: (row: DeskRow) => void;
  empty: ReactNode;
};

/** The cases of the desk, one a row: which, why, how much, how long, and what it waits for. */
export function DeskTable({ page, pages, sort, here, chosen, onToggle, onOpen, empty }: Props) {
  const now = useNow();
  if (page.total === 0) return <div className={css.empty}>{empty}</div>;
  return (
    <div className={css.rows}>
      <table className={css.table}>
        <thead>
          <tr>
            <th className={css.pickCol} aria-label={t("desk.keys.select")} />
            <th>{t("case.tail")}</th>
            <th className={css.wideCol}>{t("case.product")}</th>
            <th>{t("caseview.stated")}</th>
            <th className={css.right}>{t("case.money")}</th>
            <th>{t(sort === "promise" ? "desk.left.promise" : "case.left")}</th>
            <th>{t("desk.waits")}</th>
          </tr>
        </thead>
        <tbody>
          {page.cases.map((row) => (
            <tr
              key={row.case.id}
              className={row.case.id === here ? css.rowHere : css.row}
              aria-current={row.case.id === here ? "true" : undefined}
              {...rowOpens(() => onOpen(row))}
              data-row-key={row.case.id}
              data-testid={`desk-row-${row.case.id}`}
            >
              <td className={css.pickCol}>
                <Checkbox
                  checked={chosen.has(row.case.id)}
                  onClick={(event) => event.stopPropagation()}
                  onChange={() => onToggle(row.case.id)}
                  aria-label={t("desk.keys.select")}
                />
              </td>
              <td>
                <Tail of={row.case.order_no ?? row.case.case_no} />
                <Fresh of={row.case} />
              </td>
              <td className={css.wideCol} title={goodsText(row.case.product) ?? undefined}>
                {goodsText(row.case.product) ?? "—"}
              </td>
              <td className={css.reasonCol}>
                <Reason text={row.case.reason} quality={row.case.quality} />
              </td>
              <td className={css.right}>{yuan(row.case.refund_fen)}</td>
              <td className={css.leftCol}>
                <Ends row={row} sort={sort} now={now} />
              </td>
              <td
                className={css.waitsCol}
                title={[t(`waits.${row.waits}`), row.case.charge?.name].filter(Boolean).join(" · ")}
              >
                {t(`waits.${row.waits}`)}
                {row.handed !== null && (
                  <UserSwitchOutlined
                    className={css.differs}
                    title={handedTo(row)}
                    aria-label={handedTo(row)}
                    data-testid={`desk-handed-${row.case.id}`}
                  />
                )}
                {row.differs && (
                  <SwapOutlined
                    className={css.differs}
                    title={t("desk.differs.hint")}
                    aria-label={t("desk.differs.hint")}
                  />
                )}
                <InCharge of={row.case.charge} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pagination size="small" className={css.pages} {...pages.of(page.total)} />
    </div>
  );
}

/** Time left of the promise and of the deadline, the earlier one first; of the promise alone where the list goes by it. */
function Ends({ row, sort, now }: { row: DeskRow; sort: CaseSort; now: Date }) {
  if (row.over) return "—";
  if (row.promise === null) return sort === "promise" ? "—" : <Left row={row.case} now={now} />;
  const [first, second] = endsOf(row);
  if (sort === "promise" || second === undefined) return <Promised promise={row.promise} now={now} />;
  const both = {
    promise: <Promised key="promise" promise={row.promise} now={now} />,
    deadline: <Left key="deadline" row={row.case} now={now} />,
  };
  return (
    <span className={css.ends} data-testid={`desk-ends-${row.case.id}`}>
      {both[first?.is ?? "deadline"]}
      <small>
        {t(`desk.end.${second.is}`)} {both[second.is]}
      </small>
    </span>
  );
}

function Promised({ promise, now }: { promise: PromiseDue; now: Date }) {
  const shines = light(promise, now);
  const says = t("caseview.promise", { step: t(`promised.${promise.step}`), at: moment(promise.at, now) });
  return (
    <span className={shines === "green" ? undefined : css[shines]} title={says}>
      {shines === "amber" && <ExclamationCircleOutlined aria-hidden />} {left(promise.at, now).text}
    </span>
  );
}

function handedTo({ handed }: DeskRow): string {
  const to = handed?.to ?? t("caseview.hand.tier", { role: t(`role.${handed?.role ?? "owner"}`) });
  return t("caseview.handed", { to });
}
