import { WarningOutlined } from "@ant-design/icons";
import type { UseQueryResult } from "@tanstack/react-query";
import { Progress } from "antd";
import type { Refusal } from "../door";
import type { Campaign, CampaignCost, CampaignForeseen, CampaignWarning, LastCampaign } from "../door-types";
import { Card } from "../parts/Card";
import { Compared } from "../parts/Compared";
import { Funnel } from "../parts/Funnel";
import { count, percent, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { t } from "../words/words";
import css from "./Coupons.module.css";
import { condition } from "./say";

type Props = { of: UseQueryResult<CampaignForeseen, Refusal>; campaign: Campaign };

/** What follows from what is written, as it is written. */
export function Foreseen({ of, campaign }: Props) {
  return (
    <div className={css.side}>
      <Settled of={of}>
        {(told) => (
          <div className={css.sheet}>
            {told.warnings.length > 0 && (
              <ul className={css.warnings} data-testid="campaign-warnings">
                {told.warnings.map((warning) => (
                  <li key={warning.warning} data-testid={`warning-${warning.warning}`}>
                    <WarningOutlined aria-hidden /> {said(warning)}
                  </li>
                ))}
              </ul>
            )}
            {campaign.kind === "order" && <People told={told} />}
            <Cost cost={told.cost} />
          </div>
        )}
      </Settled>
    </div>
  );
}

function People({ told }: { told: CampaignForeseen }) {
  const steps = told.steps.map((step) => ({ ...step, name: condition(step.condition) }));
  return (
    <Card title={t("coupons.people")} note={t("coupons.people.now", { count: count(told.orders_now) })}>
      <p className={css.key}>
        <span data-testid="campaign-people">{count(told.people)}</span>
        <span className={css.note}>
          {told.held_out > 0 ? t("coupons.people.held_out", { count: count(told.held_out) }) : t("coupons.people.unit")}
        </span>
      </p>
      <Funnel all={told.all} steps={steps} testid="campaign-funnel" />
    </Card>
  );
}

function Cost({ cost }: { cost: CampaignCost }) {
  const known = cost.used.rate !== null && cost.likely_fen !== null && cost.range_fen !== null;
  const after = cost.spent_fen + (cost.likely_fen ?? cost.worst_fen);
  const share = (fen: number) => (cost.budget_fen === 0 ? 100 : Math.min(100, (fen / cost.budget_fen) * 100));
  return (
    <Card
      title={t("coupons.cost")}
      note={
        known ? t("coupons.cost.by", { rate: percent(cost.used.rate ?? 0), count: count(cost.used.orders) }) : undefined
      }
    >
      <dl className={css.figures}>
        {known && (
          <>
            <div>
              <dt>{t("coupons.cost.likely")}</dt>
              <dd>{yuan(cost.likely_fen)}</dd>
            </div>
            <div>
              <dt>{t("coupons.cost.range")}</dt>
              <dd>
                {yuan(cost.range_fen?.[0] ?? 0)}–{yuan(cost.range_fen?.[1] ?? 0)}
              </dd>
            </div>
          </>
        )}
        <div>
          <dt>{t("coupons.cost.worst")}</dt>
          <dd data-testid="campaign-worst" data-fen={cost.worst_fen}>
            {yuan(cost.worst_fen)}
          </dd>
        </div>
      </dl>
      {!known && <p className={css.note}>{t("coupons.cost.unknown")}</p>}
      <Progress
        percent={share(after)}
        success={{ percent: share(cost.spent_fen), strokeColor: "var(--brand)" }}
        strokeColor="var(--brandLine)"
        railColor="var(--track)"
        showInfo={false}
        size="small"
        aria-hidden
      />
      <p className={css.note}>
        {t("coupons.month.spent", { spent: yuan(cost.spent_fen), budget: yuan(cost.budget_fen) })}
      </p>
    </Card>
  );
}

/** What the last campaign brought: where nobody was left out by lot, that it proves nothing. */
export function Last({ of }: { of: LastCampaign }) {
  const { again, days, name } = of;
  return (
    <Card title={t("coupons.last")} note={t("coupons.last.note", { name, days })}>
      <Compared
        of={again}
        first={{ name: t("coupons.without") }}
        second={{ name: t("coupons.with") }}
        testid="campaign-last"
      />
      {again.first.orders === 0 && <p className={css.note}>{t("coupons.last.no_lot")}</p>}
    </Card>
  );
}

function said(warning: CampaignWarning): string {
  switch (warning.warning) {
    case "share_of_threshold":
      return t("coupons.warning.share_of_threshold", { percent: warning.percent, most: warning.most });
    case "share_of_order":
      return t("coupons.warning.share_of_order", {
        percent: warning.percent,
        most: warning.most,
        order: yuan(warning.order_fen),
      });
    case "under_cost":
      return t("coupons.warning.under_cost", { paid: yuan(warning.paid_fen), cost: yuan(warning.cost_fen) });
    case "budget":
      return t("coupons.warning.budget", { short: yuan(warning.short_fen) });
    case "stock":
      return t("coupons.warning.stock", { count: count(warning.without) });
    case "no_lot":
      return t("coupons.warning.no_lot");
  }
}
