import type { CampaignEffect, CampaignTold, Rate } from "../door-types";
import { Card } from "../parts/Card";
import { Compared } from "../parts/Compared";
import { count, interval, ofOrders, percent, yuan } from "../parts/numbers";
import { RateBar } from "../parts/RateBar";
import { t } from "../words/words";
import css from "./Coupons.module.css";

/** What it brought: used, sold, came back, and the difference to those whom the lot left out. */
export function Brought({ told }: { told: CampaignTold }) {
  const { effect } = told;
  const lot = told.row.campaign.kind === "order";
  return (
    <Card title={t("coupons.brought")} note={t("coupons.brought.note", { days: effect.days })}>
      <div className={css.brought} data-testid="campaign-brought">
        <One name={t("coupons.brought.used")} rate={effect.used} />
        <One name={t("coupons.brought.returned")} rate={effect.returned} />
        <dl className={css.figures}>
          <div>
            <dt>{t("coupons.brought.cost")}</dt>
            <dd>{yuan(effect.cost_fen)}</dd>
          </div>
          <div>
            <dt>{t("coupons.brought.sales")}</dt>
            <dd>{yuan(effect.sales_fen - effect.refunded_fen)}</dd>
          </div>
          <div>
            <dt>{t("coupons.brought.profit")}</dt>
            <dd>{yuan(effect.profit_fen)}</dd>
          </div>
        </dl>
        {effect.profit_fen === null && <p className={css.note}>{t("coupons.brought.no_margin")}</p>}
        {lot && <Groups effect={effect} />}
      </div>
    </Card>
  );
}

function Groups({ effect }: { effect: CampaignEffect }) {
  const nobody = effect.again.first.orders === 0;
  const [without, with_] = effect.per_hundred;
  const profit = effect.profit_per_hundred;
  return (
    <>
      <h3>{t("coupons.brought.again")}</h3>
      <Compared
        of={effect.again}
        first={{ name: t("coupons.without") }}
        second={{ name: t("coupons.with") }}
        testid="campaign-again"
      />
      <h3>{t("coupons.brought.came_back")}</h3>
      <Compared
        of={effect.came_back}
        first={{ name: t("coupons.without") }}
        second={{ name: t("coupons.with") }}
        testid="campaign-came-back"
      />
      <p className={css.note}>
        {t("coupons.brought.hundred", { with: yuan(with_), without: yuan(without) })}
        {profit !== null &&
          ` ${t("coupons.brought.hundred.profit", { with: yuan(profit[1]), without: yuan(profit[0]) })}`}
      </p>
      {effect.young > 0 && (
        <p className={css.note}>{t("coupons.brought.young", { count: count(effect.young), days: effect.days })}</p>
      )}
      {nobody && <p className={css.note}>{t("coupons.last.no_lot")}</p>}
    </>
  );
}

function One({ name, rate }: { name: string; rate: Rate }) {
  return (
    <div className={css.one}>
      <span>{name}</span>
      <b>{rate.rate === null ? t("rate.too_few") : percent(rate.rate)}</b>
      <RateBar of={rate} scale={1} />
      <span className={css.note}>
        {ofOrders(rate)} {rate.interval === null ? "" : interval(rate.interval)}
      </span>
    </div>
  );
}
