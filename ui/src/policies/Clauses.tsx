import type { ClauseReviewed, Reviewed } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { count, yuan } from "../parts/numbers";
import { open } from "../place";
import { t, textOf } from "../words/words";
import css from "./Policies.module.css";

export const clauseName = (clause: string) => textOf(`policies.clause.${clause}`) ?? clause;

/** What came of each clause since the version in force began, and what the platform changed meanwhile. */
export function Clauses({ of }: { of: Reviewed }) {
  return (
    <>
      <Card
        title={t("policies.tab.review")}
        note={t("policies.review.since", { on: of.since, count: count(of.cases) })}
      >
        {of.clauses.length === 0 ? (
          <p className={css.note}>{t("policies.review.none")}</p>
        ) : (
          <table className={css.clauses} data-testid="policy-clauses">
            <thead>
              <tr>
                <th>{t("policies.review.clause")}</th>
                <th>{t("policies.review.turned")}</th>
                <th>{t("policies.review.disputes")}</th>
                <th>{t("policies.review.granted")}</th>
                <th>{t("policies.review.cost")}</th>
              </tr>
            </thead>
            <tbody>
              {of.clauses.map((one) => (
                <tr key={one.clause}>
                  <th>{clauseName(one.clause)}</th>
                  <td>
                    {one.ids.length === 0 ? (
                      count(one.did_not_fit)
                    ) : (
                      <Figure onOpen={() => show(one)}>{count(one.did_not_fit)}</Figure>
                    )}
                  </td>
                  <td>{count(one.disputes)}</td>
                  <td>{count(one.granted)}</td>
                  <td>{yuan(one.cost_fen)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <p className={css.note}>
          {t("policies.review.cost.note", { cost: yuan(of.cost_fen) })}{" "}
          {t("policies.review.next", { on: of.review_on })}
        </p>
      </Card>
      <Card title={t("policies.review.platform")}>
        {of.rules.length === 0 ? (
          <p className={css.note}>{t("policies.review.platform.none", { on: of.since })}</p>
        ) : (
          <ul className={css.changed}>
            {of.rules.map(({ id, on, begins }) => (
              <li key={`${id} ${on}`}>
                {t(begins ? "policies.review.begins" : "policies.review.ends", {
                  on,
                  rule: textOf(`rule.${id}`) ?? id,
                })}
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  );
}

function show({ clause, ids }: ClauseReviewed): void {
  open({
    is: "cases",
    title: t("policies.tab.review"),
    chips: [clauseName(clause)],
    question: { which: "these", ids },
  });
}
