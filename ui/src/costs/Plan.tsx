import { Button } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { Fen, LossPlanMonth } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { useClerk, useMay } from "../parts/me";
import { count, mistyped, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { monthName } from "../parts/time";
import { Yuan } from "../parts/Yuan";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Costs.module.css";
import { Foretold } from "./Foretold";

/** What losses may come to in a month beside what was recorded; every month opens its records. */
export function Plan() {
  const shop = useShop();
  const told = useAnswer("loss_plan_sheet", { shop: shop.name });
  return (
    <>
      <Foretold />
      <Card flush title={t("costs.plan.title")} note={t("costs.plan.note")}>
        <Settled of={told}>
          {(months) => (
            <div className={css.scroll}>
              <table className={css.table} data-testid="costs-plan">
                <thead>
                  <tr>
                    <th>{t("costs.plan.col.month")}</th>
                    <th className={css.right}>{t("costs.plan.col.plan")}</th>
                    <th className={css.right}>{t("costs.plan.col.foretold")}</th>
                    <th className={css.right}>{t("costs.plan.col.losses")}</th>
                    <th className={css.right}>{t("costs.plan.col.value")}</th>
                    <th className={css.right}>{t("costs.plan.col.owed")}</th>
                    <th className={css.right}>{t("costs.plan.col.own")}</th>
                    <th className={css.right}>{t("costs.plan.col.left")}</th>
                  </tr>
                </thead>
                <tbody>
                  {months.map((month) => (
                    <Line key={month.month} of={month} />
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </Settled>
      </Card>
    </>
  );
}

function Line({ of }: { of: LossPlanMonth }) {
  const { left_fen } = of;
  const over = left_fen !== null && left_fen < 0;
  const [from, to] = of.span;
  const records = () =>
    open({
      is: "losses",
      title: t("losses.list"),
      chips: [monthName(of.month)],
      question: { of: { from, to, group: null, stands: null, claim: null } },
    });
  return (
    <tr className={over ? css.loses : undefined}>
      <td>
        {monthName(of.month)}
        {of.running && <small>{t("costs.plan.running")}</small>}
      </td>
      <td className={css.right}>
        <Planned of={of} />
      </td>
      <td className={css.right}>
        {of.foretold === null ? (
          "—"
        ) : (
          <>
            {yuan(of.foretold.expected_fen)}
            <small>
              {t("costs.plan.foretold.range", { low: yuan(of.foretold.low_fen), high: yuan(of.foretold.high_fen) })}
            </small>
          </>
        )}
      </td>
      <td className={css.right}>
        {of.losses === 0 ? (
          "0"
        ) : (
          <Figure onOpen={records} label={`${monthName(of.month)} ${count(of.losses)}`}>
            {count(of.losses)}
          </Figure>
        )}
      </td>
      <td className={css.right}>{yuan(of.value_fen)}</td>
      <td className={css.right}>{yuan(of.owed_fen)}</td>
      <td className={css.right}>{yuan(of.own_fen)}</td>
      <td className={css.right}>
        {over ? <b className={css.lacks}>{t("costs.plan.over", { fen: yuan(-left_fen) })}</b> : yuan(left_fen)}
      </td>
    </tr>
  );
}

function Planned({ of }: { of: LossPlanMonth }) {
  const shop = useShop();
  const may = useMay();
  const by = useClerk();
  const tell = useTell();
  const save = useWrite("set_loss_plan");
  const [typing, setTyping] = useState(false);
  const [plan_fen, setPlan] = useState<Fen | null>(of.plan_fen);
  if (!may("set_loss_plan")) return yuan(of.plan_fen);
  if (!typing) {
    return (
      <Button size="small" type="text" onClick={() => setTyping(true)} data-testid={`costs-plan-${of.month}`}>
        {of.plan_fen === null ? t("costs.plan.set") : yuan(of.plan_fen)}
      </Button>
    );
  }
  const run = () =>
    save.mutate(
      { shop: shop.name, month: of.month, plan_fen, by },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("costs.plan.saved"), operation);
          setTyping(false);
        },
        onError: tell.refused,
      },
    );
  return (
    <Yuan
      of={plan_fen}
      onChange={setPlan}
      size="small"
      autoFocus
      label={t("costs.plan.empty")}
      onPressEnter={() => !mistyped(plan_fen) && run()}
      testid="costs-plan-amount"
    />
  );
}
