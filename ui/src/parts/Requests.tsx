import { useAnswer } from "../ask";
import { t } from "../words/words";
import { Card } from "./Card";
import { useMay, useMe } from "./me";
import { count, yuan } from "./numbers";
import { AnsweredRow, RequestRow } from "./RequestRow";
import css from "./Requests.module.css";
import { Settled } from "./Settled";
import { dayOf, useNow } from "./time";

/** On a page of work: requests that wait for whoever is here, their own, and what was said to those today. */
export function WaitingRequests() {
  const me = useMe();
  const may = useMay();
  const asks = me.data?.people === true && may("leave_list");
  const leaves = useAnswer("leave_list", {}, asks ? "now" : "not_yet");
  const today = dayOf(useNow());
  if (!asks || leaves.data === undefined) return null;
  const { waiting, answered } = leaves.data;
  const told = answered.filter(({ own, answered_at }) => own && answered_at?.slice(0, 10) === today);
  if (waiting.length === 0 && told.length === 0) return null;
  return (
    <div className={css.waiting}>
      {waiting.length > 0 ? (
        <Requests />
      ) : (
        <ul className={css.ofCase} data-testid="leave-told">
          {told.slice(0, 3).map((leave) => (
            <AnsweredRow key={leave.id} leave={leave} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** In a case: what somebody has asked for in it, so that nobody asks again or decides beside it. */
export function RequestsOf({ caseId }: { caseId: number }) {
  const me = useMe();
  const may = useMay();
  const leaves = useAnswer("leave_list", {}, me.data?.people === true && may("leave_list") ? "now" : "not_yet");
  const waiting = leaves.data?.waiting.filter(({ case_id }) => case_id === caseId) ?? [];
  return waiting.length === 0 ? null : (
    <ul className={css.ofCase} data-testid="case-leave">
      {waiting.map((leave) => (
        <RequestRow key={leave.id} leave={leave} />
      ))}
    </ul>
  );
}

/** What went over somebody's limit and waits for a yes, each with its two answers. */
export function Requests() {
  const leaves = useAnswer("leave_list", {});
  const me = useMe();
  const waiting = me.data?.waiting;
  const median = leaves.data?.median_minutes;
  return (
    <Card
      title={t("leave.title")}
      note={
        waiting === undefined || waiting.requests === 0
          ? undefined
          : t("leave.count", { count: count(waiting.requests), money: yuan(waiting.amount_fen) })
      }
      extra={
        median == null ? undefined : <span className={css.soft}>{t("leave.median", { minutes: count(median) })}</span>
      }
      flush
    >
      <Settled of={leaves}>
        {({ waiting: list, answered }) => (
          <ul className={css.list} data-testid="leave-list">
            {list.map((leave) => (
              <RequestRow key={leave.id} leave={leave} />
            ))}
            {list.length === 0 && <li className={css.none}>{t("leave.none")}</li>}
            {answered
              .filter(({ own }) => own)
              .slice(0, 3)
              .map((leave) => (
                <AnsweredRow key={leave.id} leave={leave} />
              ))}
          </ul>
        )}
      </Settled>
    </Card>
  );
}
