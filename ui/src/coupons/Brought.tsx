import type { CampaignEffect, CampaignTold, CouponBeside, CouponNear, Rate } from "../door-types";
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
        {lot && <ByLot effect={effect} />}
        {lot && effect.near !== null && <ByNear near={effect.near} days={effect.days} />}
      </div>
    </Card>
  );
}

function ByLot({ effect }: { effect: CampaignEffect }) {
  return (
    <section>
      <h3>{t("coupons.lot.title")}</h3>
      <Groups
        of={effect.lot}
        days={effect.days}
        first={t("coupons.without")}
        second={t("coupons.with")}
        testid="campaign"
      />
      {effect.lot.again.first.orders === 0 && effect.lot.again.second.orders > 0 && (
        <p className={css.note}>{t("coupons.last.no_lot")}</p>
      )}
    </section>
  );
}

/** Not drawn by lot: said before the figures, not after them. */
function ByNear({ near, days }: { near: CouponNear; days: number }) {
  const [low, least, high] = [yuan(near.low_fen), yuan(near.least_fen), yuan(near.high_fen)];
  return (
    <section data-testid="campaign-near-all">
      <h3>{t("coupons.near.title")}</h3>
      <p className={css.note}>{t("coupons.near.caution")}</p>
      <Groups
        of={near.beside}
        days={days}
        first={t("coupons.near.under", { low, least })}
        second={t("coupons.near.over", { least, high })}
        testid="campaign-near"
      />
    </section>
  );
}

type Sides = { of: CouponBeside; days: number; first: string; second: string; testid: string };

function Groups({ of, days, first, second, testid }: Sides) {
  const [without, with_] = of.per_hundred;
  const profit = of.profit_per_hundred;
  const [one, other] = [{ name: first }, { name: second }];
  return (
    <>
      <h4>{t("coupons.brought.again")}</h4>
      <Compared of={of.again} first={one} second={other} testid={`${testid}-again`} />
      <h4>{t("coupons.brought.came_back")}</h4>
      <Compared of={of.came_back} first={one} second={other} testid={`${testid}-came-back`} />
      <p className={css.note}>
        {t("coupons.brought.hundred", { with: yuan(with_), without: yuan(without) })}
        {profit !== null &&
          ` ${t("coupons.brought.hundred.profit", { with: yuan(profit[1]), without: yuan(profit[0]) })}`}
      </p>
      {of.young > 0 && <p className={css.note}>{t("coupons.brought.young", { count: count(of.young), days })}</p>}
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
