import { Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../../ask";
import type { Day, Rate, WarehouseCount, WarehouseLine, WarehouseSheet } from "../../door-types";
import { Card } from "../../parts/Card";
import { Figure } from "../../parts/Figure";
import { Nothing } from "../../parts/Nothing";
import { count, interval, percent, tenths } from "../../parts/numbers";
import { Settled } from "../../parts/Settled";
import { useShop } from "../../parts/shop";
import { longDay } from "../../parts/time";
import { go, open } from "../../place";
import { t } from "../../words/words";
import { Rules } from "./Rules";
import css from "./Warehouses.module.css";

/** Five figures of each warehouse beside the shop's; every count opens what it counts. */
export function Warehouses({ date, rule }: { date: Day | null; rule: string | null }) {
  const shop = useShop();
  const [rules, setRules] = useState(false);
  const told = useAnswer("warehouse_sheet", { shop: shop.name, date, rule });
  return (
    <Settled of={told}>
      {(sheet) => (
        <Card
          title={t("warehouses.title")}
          note={t("warehouses.note", { from: longDay(sheet.window[0]), to: longDay(sheet.window[1]) })}
          extra={
            <>
              <Button size="small" type="link" onClick={() => go("partners")} data-testid="warehouse-partners">
                {t("nav.partners")}
              </Button>
              <Button size="small" type="link" onClick={() => go("losses", "losses")} data-testid="warehouse-losses">
                {t("nav.losses")}
              </Button>
              <Button size="small" onClick={() => setRules(true)} data-testid="warehouse-rules">
                {t("warehouses.rules")}
              </Button>
            </>
          }
        >
          {sheet.whole.orders === 0 ? (
            <Nothing title={t("warehouses.none")} />
          ) : (
            <>
              <Lines sheet={sheet} />
              <p className={css.note}>
                {t("warehouses.few", { minimum: count(sheet.minimum), hours: sheet.hours, days: sheet.days })}
              </p>
            </>
          )}
          {rules && <Rules onClose={() => setRules(false)} />}
        </Card>
      )}
    </Settled>
  );
}

function Lines({ sheet }: { sheet: WarehouseSheet }) {
  const { hours } = sheet;
  return (
    <table className={css.table} data-testid="warehouses">
      <thead>
        <tr>
          <th className={css.name}>{t("warehouses.col.name")}</th>
          <th>{t("warehouses.col.orders")}</th>
          <th>{t("warehouses.col.send", { hours })}</th>
          <th>{t("warehouses.col.packing")}</th>
          <th>{t("warehouses.col.incomplete")}</th>
          <th>{t("warehouses.col.lost")}</th>
          <th>{t("warehouses.col.handled")}</th>
        </tr>
      </thead>
      <tbody>
        <Line sheet={sheet} of={sheet.whole} name={t("warehouses.whole")} warehouse={null} />
        {sheet.warehouses.map((one) => (
          <Line
            key={one.warehouse}
            sheet={sheet}
            of={one}
            name={one.warehouse === "" ? t("warehouses.untold") : one.warehouse}
            warehouse={one.warehouse}
          />
        ))}
      </tbody>
    </table>
  );
}

type LineProps = { sheet: WarehouseSheet; of: WarehouseLine; name: string; warehouse: string | null };

function Line({ sheet: { date, rule, hours }, of, name, warehouse }: LineProps) {
  const show = (what: WarehouseCount, title: string) => () =>
    open({ is: "warehouse_behind", title, chips: [longDay(date), name], question: { date, rule, warehouse, what } });
  const key = warehouse ?? "whole";
  const counted = (what: WarehouseCount, title: string, pieces: number) => (
    <Figure onOpen={show(what, title)} label={`${name} ${title} ${count(pieces)}`} testid={`warehouse-${what}-${key}`}>
      {count(pieces)}
    </Figure>
  );
  const share = (rate: Rate, [hits, all]: [WarehouseCount, WarehouseCount], title: string, middle?: number | null) => (
    <td>
      {counted(hits, title, rate.hits)}
      <span className={css.soft}> / </span>
      {counted(all, title, rate.orders)}
      <small title={rate.interval === null ? undefined : interval(rate.interval)}>
        {[
          rate.rate === null ? null : percent(rate.rate),
          middle == null ? null : t("warehouses.middle", { hours: tenths(middle) }),
        ]
          .filter((part) => part !== null)
          .join(" · ")}
      </small>
    </td>
  );
  return (
    <tr className={warehouse === null ? css.whole : undefined}>
      <td className={css.name} title={name}>
        {name}
      </td>
      <td>
        {counted("orders", t("warehouses.col.orders"), of.orders)}
        {of.waiting > 0 && (
          <small>
            <Figure onOpen={show("waiting", t("warehouses.waiting", { count: count(of.waiting) }))}>
              {t("warehouses.waiting", { count: count(of.waiting) })}
            </Figure>
          </small>
        )}
      </td>
      {share(of.in_time, ["in_time", "timed"], t("warehouses.col.send", { hours }), of.send_hours)}
      {share(of.packing, ["packing", "sent"], t("warehouses.col.packing"))}
      {share(of.incomplete, ["incomplete", "sent"], t("warehouses.col.incomplete"))}
      {share(of.lost, ["lost", "sent"], t("warehouses.col.lost"))}
      {share(of.handled, ["handled_in_time", "handled"], t("warehouses.col.handled"), of.handle_hours)}
    </tr>
  );
}
