import { InputNumber, Select } from "antd";
import { useAnswer } from "../ask";
import type { Campaign, CampaignStep } from "../door-types";
import { Card } from "../parts/Card";
import { Field } from "../parts/Field";
import { count } from "../parts/numbers";
import { ANYBODY, RuleFields } from "../parts/RuleFields";
import { useShop } from "../parts/shop";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import css from "./Coupons.module.css";
import { condition } from "./say";
import { Numbered } from "./What";

type Props = { campaign: Campaign; steps: CampaignStep[]; onChange: (changed: Partial<Campaign>) => void };

/** Who gets one: what is asked of the order, then of the buyer; each condition says how many it leaves out. */
export function Who({ campaign, steps, onChange }: Props) {
  const shop = useShop();
  const list = useAnswer("audience_list", { shop: shop.name });
  const saved = (list.data?.audiences ?? []).filter(({ rule }) => rule.source === "bought");
  const fewer = steps.filter((step) => step.fewer > 0);
  return (
    <Card
      title={<Numbered number={2} name={t("coupons.who")} />}
      note={t("coupons.who.note")}
      extra={
        saved.length > 0 && (
          <Select<number>
            size="small"
            value={null}
            placeholder={t("coupons.who.take")}
            onChange={(id) => onChange({ rule: saved.find((one) => one.id === id)?.rule ?? ANYBODY })}
            options={saved.map(({ id, name, people }) => ({ value: id, label: `${name} · ${count(people)}` }))}
            popupMatchSelectWidth={false}
            data-testid="campaign-audience"
          />
        )
      }
    >
      <div className={css.fields}>
        <Field name={t("coupons.order_days")}>
          <InputNumber
            precision={0}
            value={campaign.order_days}
            onChange={(order_days) => onChange({ order_days })}
            data-testid="campaign-order-days"
          />
        </Field>
        <Field name={t("coupons.order_least")}>
          <Yuan
            of={campaign.order_least_fen}
            onChange={(order_least_fen) => onChange({ order_least_fen })}
            testid="campaign-order-least"
          />
        </Field>
      </div>
      <RuleFields rule={campaign.rule} onChange={(changed) => onChange({ rule: { ...campaign.rule, ...changed } })} />
      {fewer.length > 0 && (
        <p className={css.note}>
          {fewer
            .map((step) => `${condition(step.condition)} ${t("audiences.fewer", { count: count(step.fewer) })}`)
            .join(" · ")}
        </p>
      )}
    </Card>
  );
}
