import { Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { Day, Coverage as Told } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { Tail } from "../parts/marks";
import { count, percent } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { moment, useNow } from "../parts/time";
import { open } from "../place";
import { goodsText, t } from "../words/words";
import css from "./Coverage.module.css";

/** Of the parcels that left on these days: how many were checked before, and which were not. */
export function Coverage({ from, to }: { from: Day; to: Day }) {
  const shop = useShop();
  const told = useAnswer("check_coverage", { shop: shop.name, from, to });
  return (
    <Card title={t("coverage.title")} note={t("coverage.note")}>
      <Settled of={told}>{(answer) => <Counts told={answer} from={from} to={to} />}</Settled>
    </Card>
  );
}

function Counts({ told, from, to }: { told: Told; from: Day; to: Day }) {
  const now = useNow();
  const [list, setList] = useState<"open" | "closed">("closed");
  if (told.sent === 0) return <p className={css.soft}>{t("coverage.none")}</p>;
  const facts = [
    ["all", t("coverage.sent"), told.sent, "coverage-sent"],
    ["passed", t("coverage.passed"), told.passed, "coverage-passed"],
    ["sampled", t("coverage.sampled"), told.sampled, "coverage-sampled"],
    ["failed", t("coverage.failed"), told.failed, "coverage-failed"],
    ["unchecked", t("coverage.unchecked"), told.unchecked, "coverage-unchecked"],
  ] as const;
  const show = (how: string, name: string) =>
    open({
      is: "orders",
      title: t("coverage.title"),
      chips: [name, `${from} – ${to}`],
      question: { which: "sent", from, to, how },
    });
  return (
    <>
      <div className={css.facts}>
        <b className={css.rate} data-testid="coverage-rate">
          {told.rate === null ? "—" : percent(told.rate)}
        </b>
        {facts.map(([how, name, number, testid]) => (
          <span key={testid} className={css.fact}>
            {name}{" "}
            <Figure strong testid={testid} onOpen={() => show(how, name)}>
              {count(number)}
            </Figure>
          </span>
        ))}
        {told.shown.length > 0 && (
          <Button
            size="small"
            onClick={() => setList(list === "open" ? "closed" : "open")}
            aria-expanded={list === "open"}
          >
            {t("coverage.list", { count: count(told.shown.length) })}
          </Button>
        )}
      </div>
      {told.warehouses.length > 1 && (
        <p className={css.facts} data-testid="coverage-warehouses">
          {told.warehouses.map(({ warehouse, sent, unchecked }) => (
            <span key={warehouse} className={css.soft}>
              {t("coverage.warehouse", {
                warehouse: warehouse === "" ? t("numbers.no_warehouse") : warehouse,
                sent: count(sent),
                unchecked: count(unchecked),
              })}
            </span>
          ))}
        </p>
      )}
      {list === "open" && (
        <div className={css.list}>
          {told.shown.map((one) => (
            <button key={one.order_id} type="button" onClick={() => open({ is: "order", id: one.order_id })}>
              <Tail of={one.order_no} />
              <span className={css.goods}>{goodsText(one.goods) ?? "—"}</span>
              <span className={css.soft}>{one.how === "failed" ? t("coverage.failed") : t("coverage.unchecked")}</span>
              <span className={css.soft}>{moment(one.shipped_at, now)}</span>
            </button>
          ))}
        </div>
      )}
    </>
  );
}
