import type { ClaimRow, ClaimState } from "../door-types";
import { Figure } from "../parts/Figure";
import { count, yuan } from "../parts/numbers";
import { shortDay, useNow } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import { ClaimActs } from "./ClaimActs";
import css from "./Losses.module.css";
import { bearerName } from "./names";

const LOOK: Record<ClaimState, string | undefined> = {
  overdue: css.bad,
  open: css.warn,
  paid: css.good,
  ended: undefined,
};

/** A claim in a row: asked, agreed, received, open; overdue ones first. */
export function ClaimRows({ claims }: { claims: ClaimRow[] }) {
  return (
    <div className={css.scroll}>
      <table className={css.table} data-testid="claims">
        <thead>
          <tr>
            <th>{t("claims.col.party")}</th>
            <th>{t("claims.col.days")}</th>
            <th className={css.right}>{t("claims.col.asked")}</th>
            <th className={css.right}>{t("claims.col.agreed")}</th>
            <th className={css.right}>{t("claims.col.received")}</th>
            <th className={css.right}>{t("claims.col.open")}</th>
            <th>{t("claims.col.state")}</th>
            <th aria-label={t("losses.col.acts")} />
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <Row key={claim.id} claim={claim} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ claim }: { claim: ClaimRow }) {
  const now = useNow();
  const name = bearerName(claim.bearer);
  const show = () =>
    open({
      is: "losses",
      title: t("claims.losses"),
      chips: [name, claim.asked_on],
      question: { of: { from: null, to: null, group: null, stands: null, claim: claim.id } },
    });
  return (
    <tr className={claim.state === "overdue" ? css.late : undefined} data-testid={`claim-${claim.id}`}>
      <td>
        {name}
        <small>
          <Figure onOpen={show} testid={`claim-losses-${claim.id}`}>
            {t("claims.losses.count", { count: count(claim.losses) })}
          </Figure>
        </small>
      </td>
      <td className={css.when}>
        {shortDay(claim.asked_on, now)}
        <small>{t("claims.due", { on: shortDay(claim.due_on, now) })}</small>
      </td>
      <td className={css.right}>{yuan(claim.asked_fen)}</td>
      <td className={css.right}>{yuan(claim.agreed_fen)}</td>
      <td className={css.right}>
        {yuan(claim.received_fen)}
        {claim.payments.map((payment, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a payment has no name, and none moves
          <small key={at} title={payment.note ?? undefined}>
            {shortDay(payment.received_on, now)} {yuan(payment.amount_fen)}
          </small>
        ))}
      </td>
      <td className={css.right}>
        <b data-testid={`claim-open-${claim.id}`}>{yuan(claim.open_fen)}</b>
      </td>
      <td>
        <span className={[css.tag, LOOK[claim.state]].filter(Boolean).join(" ")}>
          {t(`claims.state.${claim.state}`)}
        </span>
        {claim.ended_why !== null && <small>{claim.ended_why}</small>}
      </td>
      <td className={css.acts}>
        <ClaimActs claim={claim} />
      </td>
    </tr>
  );
}
