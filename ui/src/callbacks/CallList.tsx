import type { CallDue, Calls } from "../door-types";
import { Card } from "../parts/Card";
import { count, yuan } from "../parts/numbers";
import { tailOf } from "../parts/tail";
import { moment, useNow } from "../parts/time";
import { Left } from "../sheets/CaseTable";
import { goodsText, t } from "../words/words";
import css from "./Callbacks.module.css";

type Props = { calls: Calls; here: number | null; onChoose: (id: number) => void };

/** Those to call now, and those who did not answer and come back later. */
export function CallList({ calls, here, onChoose }: Props) {
  const now = useNow();
  return (
    <>
      <Card title={t("calls.due", { count: count(calls.total) })} note={t("calls.due.note")} flush>
        <ul className={css.list} data-testid="call-due">
          {calls.due.map((one) => (
            <Row key={one.case.id} one={one} here={one.case.id === here} now={now} onChoose={onChoose} />
          ))}
          {calls.total > calls.due.length && (
            <li className={css.more}>{t("calls.more", { count: count(calls.total - calls.due.length) })}</li>
          )}
        </ul>
      </Card>
      {(calls.later.length > 0 || calls.given_up > 0) && (
        <Card title={t("calls.later")} note={t("calls.later.note", { tries: calls.rules.tries })} flush>
          <ul className={css.later} data-testid="call-later">
            {calls.later.map((one) => (
              <li key={one.case.id}>
                <b>{tail(one)}</b>
                <span className={css.product} title={goodsText(one.case.product) ?? undefined}>
                  {goodsText(one.case.product) ?? "—"}
                </span>
                <span>{t("calls.later.try", { tries: one.tries + 1, at: moment(one.again_at, now) })}</span>
              </li>
            ))}
            {calls.given_up > 0 && (
              <li className={css.more}>{t("calls.given_up", { count: count(calls.given_up) })}</li>
            )}
          </ul>
        </Card>
      )}
    </>
  );
}

function Row({ one, here, now, onChoose }: { one: CallDue; here: boolean; now: Date; onChoose: (id: number) => void }) {
  return (
    <li>
      <button
        type="button"
        className={here ? css.hereRow : css.row}
        aria-current={here ? "true" : undefined}
        onClick={() => onChoose(one.case.id)}
      >
        <b>{tail(one)}</b>
        <span className={css.product} title={goodsText(one.case.product) ?? undefined}>
          {goodsText(one.case.product) ?? "—"}
        </span>
        <b className={css.money}>{yuan(one.case.refund_fen)}</b>
        <span className={css.reason} title={one.case.reason ?? undefined}>
          {one.case.reason ?? t("figures.unstated")}
        </span>
        <span className={css.time}>
          <Left row={one.case} now={now} />
        </span>
      </button>
    </li>
  );
}

function tail(one: CallDue): string {
  return tailOf(one.case.order_no ?? one.case.case_no);
}
