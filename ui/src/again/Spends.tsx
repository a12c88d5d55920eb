import { useAnswer } from "../ask";
import type { Rate, SpendMonth, SpendWay } from "../door-types";
import { Card } from "../parts/Card";
import { count, interval, percent, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t } from "../words/words";
import css from "./Again.module.css";
import { Beside } from "./Beside";
import { Counted } from "./Counted";
import { SpendEntries } from "./SpendEntries";

/** What a new and an old customer's order cost, month by month. */
export function Spends() {
  const shop = useShop();
  const sheet = useAnswer("spend_sheet", { shop: shop.name });
  return (
    <Settled of={sheet}>
      {(told) => (
        <div className={css.page}>
          <Card title={t("spends.months")} note={t("spends.months.note")}>
            {told.months.length === 0 ? (
              <p className={css.soft}>{t("spends.none")}</p>
            ) : (
              <Months months={told.months} />
            )}
          </Card>
          <div className={css.two}>
            <SpendEntries entries={told.entries} />
            <Card title={t("spends.ways")} note={t("spends.ways.note")}>
              {told.ways.length === 0 ? (
                <p className={css.soft}>{t("spends.ways.none")}</p>
              ) : (
                <>
                  <Ways ways={told.ways} />
                  {told.compared !== null && (
                    <div className={css.total} data-testid="spend-compared">
                      <p className={css.soft}>
                        {t("spends.compared", {
                          search: share(told.compared.first),
                          audience: share(told.compared.second),
                        })}
                      </p>
                      <Beside of={told.compared} />
                    </div>
                  )}
                  <p className={css.hint}>{t("again.no_cause")}</p>
                </>
              )}
            </Card>
          </div>
        </div>
      )}
    </Settled>
  );
}

function Months({ months }: { months: SpendMonth[] }) {
  return (
    <div className={css.scroll}>
      <table className={css.table} data-testid="spend-months">
        <thead>
          <tr>
            <th className={css.name}>{t("again.month")}</th>
            <th>{t("spends.new.fen")}</th>
            <th>{t("again.new.orders")}</th>
            <th>{t("spends.per_new")}</th>
            <th>{t("spends.returning.fen")}</th>
            <th>{t("again.old.orders")}</th>
            <th>{t("spends.per_returning")}</th>
            <th>{t("again.old.share")}</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ orders, new_fen, returning_fen, per_new_fen, per_returning_fen }) => (
            <tr key={orders.month} data-testid={`spend-month-${orders.month}`}>
              <td className={css.name}>{orders.month}</td>
              <td>{new_fen === null ? t("spends.untold") : yuan(new_fen)}</td>
              <td>
                <Counted
                  of={{ which: "old", month: orders.month, old: false }}
                  title="again.new.orders"
                  chips={[orders.month]}
                >
                  {count(orders.new_orders)}
                </Counted>
              </td>
              <td>
                <b>{each(per_new_fen)}</b>
              </td>
              <td>{returning_fen === null ? t("spends.untold") : yuan(returning_fen)}</td>
              <td>
                <Counted
                  of={{ which: "old", month: orders.month, old: true }}
                  title="again.old.orders"
                  chips={[orders.month]}
                >
                  {count(orders.old.hits)}
                </Counted>
              </td>
              <td>
                <b>{each(per_returning_fen)}</b>
              </td>
              <td>{orders.old.rate === null ? "—" : percent(orders.old.rate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** "4.70% (4.39%–5.04%)" */
function share(of: Rate): string {
  if (of.rate === null || of.interval === null) return t("rate.too_few");
  return `${percent(of.rate)} (${interval(of.interval)})`;
}

function each(fen: number | null): string {
  return fen === null ? "—" : yuan(fen);
}

function Ways({ ways }: { ways: SpendWay[] }) {
  return (
    <table className={css.table} data-testid="spend-table">
      <thead>
        <tr>
          <th className={css.name}>{t("spends.channel")}</th>
          <th>{t("spends.cost")}</th>
          <th>{t("spends.clicks")}</th>
          <th>{t("spends.orders")}</th>
          <th>{t("spends.per_order")}</th>
        </tr>
      </thead>
      <tbody>
        {ways.map((way) => (
          <tr key={way.channel}>
            <td className={css.name}>{t(`spends.channel.${way.channel}`)}</td>
            <td>{yuan(way.cost_fen)}</td>
            <td>
              {way.clicks === null ? t("spends.untold") : count(way.clicks)}
              <small>{way.per_click_fen !== null && t("spends.each", { fen: yuan(way.per_click_fen) })}</small>
            </td>
            <td>{way.orders === null ? t("spends.untold") : count(way.orders)}</td>
            <td>
              <b>{each(way.per_order_fen)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
