import { Button } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { PolicyVersion, PolicyRules as Rules } from "../door-types";
import { Card } from "../parts/Card";
import { DatePicker } from "../parts/DatePicker";
import { useClerk, useMay } from "../parts/me";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, shopNow } from "../parts/time";
import { t } from "../words/words";
import { Clauses, clauseName } from "./Clauses";
import css from "./Policies.module.css";

const YEAR = 365;

type Props = { category: string; versions: PolicyVersion[]; rules: Rules; onChange: () => void };

/** Looking back: what came of each clause, what was granted beyond them, and the version that follows from it. */
export function Review({ category, versions, rules, onChange }: Props) {
  const shop = useShop();
  const kept = versions.length > 0;
  const review = useAnswer("policy_review", { shop: shop.name, category }, kept ? "now" : "not_yet");
  const exceptions = useAnswer("exception_list", { shop: shop.name, days: YEAR });
  return (
    <>
      {kept && (
        <>
          <Settled of={review}>{(answer) => <Clauses of={answer} />}</Settled>
          <Again category={category} rules={rules} onChange={onChange} />
        </>
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
                    {t("policies.exceptions.row", { by, clause: clauseName(clause), why, count: count(cases) })}
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

/** The end of a review: a new version, with other rules or the same, from a day on. */
function Again({ category, rules, onChange }: Omit<Props, "versions">) {
  const shop = useShop();
  const tell = useTell();
  const may = useMay();
  const by = useClerk();
  const save = useWrite("save_policy");
  const [startsOn, setStartsOn] = useState(dayOf(shopNow()));
  if (!may("save_policy")) return null;
  const keep = () =>
    save.mutate(
      { shop: shop.name, category, starts_on: startsOn, rules, by },
      {
        onSuccess: ({ operation, answer }) => tell.done(t("policies.saved", { on: answer.starts_on }), operation),
        onError: tell.refused,
      },
    );
  return (
    <Card title={t("policies.again")} note={t("policies.again.note")}>
      <div className={css.again}>
        <Button onClick={onChange} data-testid="policy-change">
          {t("policies.again.change")}
        </Button>
        <DatePicker
          value={dayjs(startsOn)}
          minDate={dayjs(dayOf(shopNow()))}
          allowClear={false}
          aria-label={t("policies.starts_on")}
          onChange={(day) => day !== null && setStartsOn(day.format("YYYY-MM-DD"))}
        />
        <Button type="primary" loading={save.isPending} onClick={keep} data-testid="policy-again">
          {t("policies.again.keep", { on: startsOn.slice(5) })}
        </Button>
      </div>
    </Card>
  );
}
