import { Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { PartnerPlan, PartnerWarning } from "../door-types";
import { Card } from "../parts/Card";
import { useMay } from "../parts/me";
import { useShop } from "../parts/shop";
import { longDay } from "../parts/time";
import { t } from "../words/words";
import { DecideForm } from "./DecideForm";
import { figureName } from "./names";
import css from "./Partners.module.css";
import { PlanForm } from "./PlanForm";
import { warningText } from "./Warnings";

/** What a partner was warned for, the plan for it, and what was decided. */
export function Plans({ partner }: { partner: string }) {
  const shop = useShop();
  const may = useMay();
  const [planned, setPlanned] = useState<PartnerWarning | null>(null);
  const [decided, setDecided] = useState<PartnerPlan | null>(null);
  const plans = useAnswer("partner_plans", { shop: shop.name, partner }).data ?? [];
  const warnings = useAnswer("partner_talks", { shop: shop.name, partner }).data?.agenda.warnings ?? [];
  const open = warnings.filter((one) => plans.every((plan) => plan.figure !== one.figure || plan.decision !== null));
  return (
    <Card flush title={t("partner.plans")} note={t("partner.plans.note")}>
      <ul className={css.list} data-testid="partner-plans">
        {open.map((warning) => (
          <li key={warning.figure}>
            <span className={`${css.tag} ${css.bad}`}>{figureName(warning.figure)}</span>
            <p>{warningText(warning)}</p>
            {may("make_partner_plan") && (
              <Button type="primary" size="small" onClick={() => setPlanned(warning)} data-testid="partner-plan">
                {t("partner.plan.make")}
              </Button>
            )}
          </li>
        ))}
        {plans.map((plan) => (
          <Plan key={plan.id} plan={plan} onDecide={may("decide_partner") ? () => setDecided(plan) : null} />
        ))}
        {open.length === 0 && plans.length === 0 && <li className={css.soft}>{t("partner.plans.none")}</li>}
      </ul>
      {planned !== null && <PlanForm warning={planned} onClose={() => setPlanned(null)} />}
      {decided !== null && <DecideForm plan={decided} onClose={() => setDecided(null)} />}
    </Card>
  );
}

function Plan({ plan, onDecide }: { plan: PartnerPlan; onDecide: (() => void) | null }) {
  const { decision } = plan;
  return (
    <li>
      <span className={css.tag}>{figureName(plan.figure)}</span>
      <p>
        {plan.what ?? t("partner.plan.gone")}
        <br />
        <span className={css.soft} title={warningText(plan.warned)}>
          {t("partner.plan.due", { on: longDay(plan.due_on), by: plan.by })}
          {plan.live_on !== null && ` ${t("partner.action.done", { on: longDay(plan.live_on) })}`}
        </span>
        {decision !== null && (
          <>
            <br />
            {t("partner.plan.decided", {
              decision: t(`partner.decision.${decision}`),
              why: plan.why ?? "",
              on: plan.decided_on === null ? "" : longDay(plan.decided_on),
              by: plan.decided_by ?? "",
            })}
          </>
        )}
      </p>
      {decision === null && onDecide !== null && (
        <Button size="small" onClick={onDecide} data-testid="partner-decide">
          {t("partner.decide")}
        </Button>
      )}
    </li>
  );
}
