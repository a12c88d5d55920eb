import { Button, Drawer, InputNumber } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { CouponRules } from "../door-types";
import { Field } from "../parts/Field";
import { mistyped } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import css from "./Coupons.module.css";

/** A month's money, from which share on a coupon looks like bait, and what is left of a price. */
export function Rules({ kept, onClose }: { kept: CouponRules; onClose: () => void }) {
  const [rules, setRules] = useState(kept);
  const save = useWrite("choose_coupon_rules");
  const tell = useTell();
  const put = () =>
    save.mutate(
      { rules },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("coupons.rules.saved"), operation);
          onClose();
        },
        onError: tell.refused,
      },
    );
  return (
    <Drawer
      open
      title={t("coupons.rules")}
      onClose={onClose}
      size={420}
      destroyOnHidden
      footer={
        <Button
          type="primary"
          block
          disabled={mistyped(rules)}
          loading={save.isPending}
          onClick={put}
          data-testid="coupon-rules-save"
        >
          {t("coupons.save")}
        </Button>
      }
    >
      <div className={css.drawer}>
        <Field name={t("coupons.rules.budget")} size="whole">
          <Yuan
            empty="wrong"
            of={rules.budget_fen}
            onChange={(budget_fen) => setRules({ ...rules, budget_fen: budget_fen ?? 0 })}
            testid="coupon-budget"
          />
        </Field>
        <p className={css.note}>{t("coupons.rules.budget.note")}</p>
        <Field name={t("coupons.rules.bait")} size="whole">
          <InputNumber
            min={1}
            max={100}
            precision={0}
            suffix="%"
            value={rules.bait_percent}
            onChange={(value) => setRules({ ...rules, bait_percent: value ?? kept.bait_percent })}
          />
        </Field>
        <p className={css.note}>{t("coupons.rules.bait.note")}</p>
        <Field name={t("coupons.rules.margin")} size="whole">
          <InputNumber
            min={1}
            max={95}
            precision={0}
            suffix="%"
            value={rules.margin_percent}
            onChange={(margin_percent) => setRules({ ...rules, margin_percent })}
            data-testid="coupon-margin"
          />
        </Field>
        <p className={css.note}>{t("coupons.rules.margin.note")}</p>
      </div>
    </Drawer>
  );
}
