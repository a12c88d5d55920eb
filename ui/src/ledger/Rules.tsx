import { Button, Drawer } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { LedgerBudget, LedgerRules } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { mistyped } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import { Gifts } from "./Gifts";
import css from "./Ledger.module.css";

const ASKED = ["single", "freight", "thanks", "thanks_most", "trouble", "trouble_most"] as const;
const LIMITS = ["order", "buyer", "day"] as const;

/** The owner's limits, the month's plan, and the small gifts. */
export function Rules({ budget, onClose }: { budget: LedgerBudget; onClose: () => void }) {
  const shop = useShop();
  const [rules, setRules] = useState<LedgerRules>(budget.rules);
  const [plan, setPlan] = useState(budget.plan_fen);
  const write = useWrite("choose_ledger");
  const tell = useTell();
  const save = () =>
    write.mutate(
      {
        shop: shop.name,
        rules,
        plan: plan === null ? null : { month: budget.month, plan_fen: plan },
        gift: null,
      },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("ledger.rules.saved"), operation);
          onClose();
        },
      },
    );
  return (
    <Drawer
      open
      size={420}
      title={t("ledger.rules.title")}
      onClose={onClose}
      footer={
        <Button
          type="primary"
          disabled={mistyped(rules, plan)}
          loading={write.isPending}
          onClick={save}
          data-testid="rules-save"
        >
          {t("ledger.rules.save")}
        </Button>
      }
    >
      <div className={css.fields}>
        <Field name={t("ledger.rules.plan", { month: budget.month })} size="whole">
          <Yuan of={plan} onChange={setPlan} testid="rules-plan" />
          <p className={css.soft}>{t("ledger.rules.plan.hint")}</p>
        </Field>
        {ASKED.map((name) => (
          <Field key={name} name={t(`ledger.rules.${name}`)}>
            <Yuan
              empty="wrong"
              of={rules[`${name}_fen`]}
              onChange={(fen) => setRules({ ...rules, [`${name}_fen`]: fen ?? 0 })}
              testid={`rules-${name}`}
            />
          </Field>
        ))}
        <p className={`${css.soft} ${css.whole}`}>{t("ledger.rules.none")}</p>
        {LIMITS.map((name) => (
          <Field key={name} name={t(`ledger.rules.${name}`)}>
            <Yuan
              of={rules[`${name}_fen`]}
              onChange={(fen) => setRules({ ...rules, [`${name}_fen`]: fen })}
              testid={`rules-${name}`}
            />
          </Field>
        ))}
        {write.error !== null && (
          <div className={css.whole}>
            <ErrorNote error={write.error} />
          </div>
        )}
        <Gifts of={budget.gifts} />
      </div>
    </Drawer>
  );
}
