import { Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { AlertRow } from "../door-types";
import { MakeChange } from "../parts/MakeChange";
import { useMay } from "../parts/me";
import { count, percent } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { shortDay, useNow } from "../parts/time";
import { go } from "../place";
import { t } from "../words/words";

/** What is done about a product over its line: the action that is on its way, or a form with the figures in it. */
export function AlertAction({ of: { alert } }: { of: AlertRow }) {
  const shop = useShop();
  const may = useMay();
  const now = useNow();
  const [making, setMaking] = useState(false);
  const list = useAnswer("change_list", { shop: shop.name }, may("change_list") ? "now" : "not_yet").data ?? [];
  const running = list.find((one) => one.product_id === alert.product_id && one.result === null);
  if (running !== undefined) {
    const { owner, due_on, overdue, result_on } = running;
    const who = owner ?? t("action.owner.none");
    return (
      <Button size="small" type="link" danger={overdue} onClick={() => go("actions")} title={running.what}>
        {result_on !== null
          ? t("alerts.action.done", { on: shortDay(result_on, now) })
          : due_on === null
            ? t("alerts.action.runs", { who })
            : t("alerts.action.runs.until", { who, on: shortDay(due_on, now) })}
      </Button>
    );
  }
  if (!may("choose_change")) return null;
  const with_ = {
    product: alert.product,
    rate: percent(alert.rate),
    limit: percent(alert.limit),
    hits: count(alert.hits),
    orders: count(alert.orders),
  };
  const source = {
    product_id: alert.product_id,
    product: alert.product,
    what: t("alerts.action.what", with_),
    expected: t("alerts.action.expected", with_),
    callbacks: [],
    feedback: [],
  };
  return (
    <>
      <Button size="small" onClick={() => setMaking(true)} data-testid={`alert-action-${alert.product_id}`}>
        {t("nav.actions")}
      </Button>
      {making && <MakeChange source={source} onClose={() => setMaking(false)} />}
    </>
  );
}
