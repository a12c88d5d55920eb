import { PlusOutlined } from "@ant-design/icons";
import { App, Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { GiftRule, GiftRuleRow } from "../door-types";
import { Card } from "../parts/Card";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { PageHead } from "../parts/PageHead";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { dayOf, shopNow } from "../parts/time";
import { t } from "../words/words";
import { Desk } from "./Desk";
import css from "./Gifts.module.css";
import { type Chosen, NEW, waiting } from "./unsaved";

/** Which orders get which gift: the rules on the left, the chosen one to write on. */
export function Gifts() {
  const shop = useShop();
  const { message } = App.useApp();
  const rules = useAnswer("gift_rule_list", { shop: shop.name });
  const [chosen, setChosen] = useState<Chosen>(null);
  const left = () =>
    waiting(
      shop.id,
      (rules.data ?? []).map(({ rule }) => rule),
    );
  /** What is being written is not left by a click beside it; the page opens with what was left. */
  const choose = (to: Chosen) => {
    if (left() !== null) message.warning(t("gifts.unsaved"));
    else setChosen(to);
  };
  return (
    <>
      <PageHead title={t("nav.gifts")} note={t("gifts.note")}>
        <Button type="primary" icon={<PlusOutlined />} onClick={() => choose(NEW)} data-testid="gift-new">
          {t("gifts.new")}
        </Button>
      </PageHead>
      <Settled of={rules}>
        {(rows) => {
          const here = chosen ?? left();
          const row = rows.find(({ rule }) => rule.id === here) ?? (here === null ? rows[0] : undefined);
          if (rows.length === 0 && here !== NEW)
            return (
              <Card>
                <Nothing title={t("gifts.none")} text={t("gifts.none.text")}>
                  <Button type="primary" onClick={() => choose(NEW)}>
                    {t("gifts.new")}
                  </Button>
                </Nothing>
              </Card>
            );
          return (
            <div className={css.columns}>
              <Card flush className={css.shelf}>
                {rows.length === 0 && <p className={css.alone}>{t("gifts.none")}</p>}
                <ul>
                  {rows.map((one) => (
                    <Row key={one.rule.id} row={one} here={one === row} onChoose={() => choose(one.rule.id)} />
                  ))}
                </ul>
              </Card>
              {row !== undefined || here === NEW ? (
                <Desk
                  key={JSON.stringify(row?.rule ?? NEW)}
                  kept={here === NEW ? null : (row ?? null)}
                  onDone={setChosen}
                />
              ) : (
                <Card>
                  <Nothing title={t("gifts.pick")} />
                </Card>
              )}
            </div>
          );
        }}
      </Settled>
    </>
  );
}

function Row({ row, here, onChoose }: { row: GiftRuleRow; here: boolean; onChoose: () => void }) {
  const { rule } = row;
  const state = stateOf(rule);
  return (
    <li>
      <button
        type="button"
        className={here ? css.hereRule : css.rule}
        aria-current={here ? "true" : undefined}
        onClick={onChoose}
        data-testid={`gift-rule-${rule.id}`}
      >
        <b>{t("station.gifts.due", { gift: rule.gift, count: rule.quantity })}</b>
        <span className={state === "on" ? css.on : css.off}>{t(`gifts.row.${state}`)}</span>
        <span className={css.note}>
          {rule.name}
          {row.given > 0 && ` · ${t("gifts.row.given", { count: count(row.given) })}`}
        </span>
      </button>
    </li>
  );
}

function stateOf(rule: GiftRule): "paused" | "ended" | "later" | "on" {
  const today = dayOf(shopNow());
  if (!rule.active) return "paused";
  if (rule.until_on !== null && rule.until_on < today) return "ended";
  return rule.from_on !== null && rule.from_on > today ? "later" : "on";
}
