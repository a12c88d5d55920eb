import { useAnswer } from "../ask";
import type { PolicyVersion } from "../door-types";
import { Card } from "../parts/Card";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t, textOf } from "../words/words";
import css from "./Policies.module.css";

const YEAR = 365;

/** Looking back: which cases the policy did not fit, what was granted all the same, and the versions. */
export function Review({ category, versions }: { category: string; versions: PolicyVersion[] }) {
  const shop = useShop();
  const kept = versions.length > 0;
  const review = useAnswer("policy_review", { shop: shop.name, category }, kept ? "now" : "not_yet");
  const exceptions = useAnswer("exception_list", { shop: shop.name, days: YEAR });
  const clauseOf = (clause: string) => textOf(`policies.clause.${clause}`) ?? clause;
  return (
    <>
      {kept && (
        <Card title={t("policies.tab.review")}>
          <Settled of={review}>
            {({ since, cases, did_not_fit, review_on }) => (
              <>
                <p>{t("policies.review.since", { on: since, count: count(cases) })}</p>
                {did_not_fit.length === 0 ? (
                  <p className={css.note}>{t("policies.review.none")}</p>
                ) : (
                  <ul className={css.changed}>
                    {did_not_fit.map((one) => (
                      <li key={one.clause}>
                        {t("policies.review.row", {
                          clause: clauseOf(one.clause),
                          count: count(one.cases),
                          granted: count(one.granted),
                        })}
                      </li>
                    ))}
                  </ul>
                )}
                <p className={css.note}>{t("policies.review.next", { on: review_on })}</p>
              </>
            )}
          </Settled>
        </Card>
      )}
      <Card title={t("policies.exceptions")}>
        <Settled of={exceptions}>
          {(rows) =>
            rows.length === 0 ? (
              <p className={css.note}>{t("policies.exceptions.none")}</p>
            ) : (
              <ul className={css.changed}>
                {rows.map(({ by, clause, why, cases }) => (
                  <li key={`${by} ${clause} ${why}`}>
                    {t("policies.exceptions.row", { by, clause: clauseOf(clause), why, count: count(cases) })}
                  </li>
                ))}
              </ul>
            )
          }
        </Settled>
      </Card>
      {kept && (
        <Card title={t("policies.versions")}>
          <ul className={css.changed}>
            {versions.map(({ version, starts_on, made_by }) => (
              <li key={version}>
                {t("policies.version", { version, on: starts_on })} <span className={css.note}>{made_by}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
