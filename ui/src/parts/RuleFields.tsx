import { InputNumber, Select } from "antd";
import { useAnswer } from "../ask";
import type { AudienceRule } from "../door-types";
import { t } from "../words/words";
import { Field } from "./Field";
import { ProductPick } from "./ProductPick";
import css from "./RuleFields.module.css";
import { useShop } from "./shop";
import { Yuan } from "./Yuan";

type Props = { rule: AudienceRule; onChange: (changed: Partial<AudienceRule>) => void; source?: "chosen" | "fixed" };

export const ANYBODY: AudienceRule = {
  source: "bought",
  last_least_days: null,
  last_most_days: null,
  orders_least: null,
  orders_most: null,
  spent_least_fen: null,
  spent_most_fen: null,
  products: [],
  provinces: [],
  returns: null,
  level: null,
  no_coupon_days: null,
};

const RETURNS = ["none_open", "never", "over"] as const;
const SOURCES = ["bought", "unpaid"] as const;

/** What is asked of a buyer; what is left empty asks nothing. A campaign is a price, and asks nobody where they live. */
export function RuleFields({ rule, onChange, source = "fixed" }: Props) {
  const shop = useShop();
  const list = useAnswer("audience_list", { shop: shop.name });
  const members = useAnswer("member_desk", { shop: shop.name });
  const levels = (members.data?.levels ?? []).flatMap(({ level }) =>
    level.id === null ? [] : [{ value: level.id, label: level.name }],
  );
  const number = (name: "last_least_days" | "last_most_days" | "orders_least" | "orders_most" | "no_coupon_days") => (
    <InputNumber
      min={name.startsWith("orders") ? 1 : 0}
      max={name.startsWith("orders") ? 9999 : 3650}
      precision={0}
      value={rule[name]}
      aria-label={t(`audiences.rule.${name}`)}
      onChange={(value) => onChange({ [name]: value })}
      data-testid={`rule-${name}`}
    />
  );
  const bought = rule.source === "bought";
  return (
    <div className={css.fields}>
      {source === "chosen" && (
        <Field name={t("audiences.rule.source")} size="whole">
          <Select
            value={rule.source}
            onChange={(to) => onChange({ ...ANYBODY, source: to })}
            options={SOURCES.map((value) => ({ value, label: t(`audiences.source.${value}`) }))}
            data-testid="rule-source"
          />
        </Field>
      )}
      <Field name={t("audiences.rule.last")}>
        <span className={css.pair}>
          {number("last_least_days")} {t("audiences.rule.to")} {number("last_most_days")}
        </span>
      </Field>
      {bought && (
        <>
          <Field name={t("audiences.rule.orders")}>
            <span className={css.pair}>
              {number("orders_least")} {t("audiences.rule.to")} {number("orders_most")}
            </span>
          </Field>
          <Field name={t("audiences.rule.spent")}>
            <span className={css.pair}>
              <Yuan of={rule.spent_least_fen} onChange={(spent_least_fen) => onChange({ spent_least_fen })} />
              {t("audiences.rule.to")}
              <Yuan of={rule.spent_most_fen} onChange={(spent_most_fen) => onChange({ spent_most_fen })} />
            </span>
          </Field>
          <Field name={t("audiences.rule.returns")}>
            <Select
              allowClear
              value={rule.returns}
              placeholder={t("audiences.rule.any")}
              onChange={(to) => onChange({ returns: to ?? null })}
              options={RETURNS.map((value) => ({ value, label: t(`audiences.returns.${value}`) }))}
              data-testid="rule-returns"
            />
          </Field>
        </>
      )}
      <Field name={t("audiences.rule.products")}>
        <ProductPick
          of={rule.products}
          named={[]}
          onChange={(products) => onChange({ products })}
          testid="rule-products"
        />
      </Field>
      {(source === "chosen" || rule.provinces.length > 0) && (
        <Field name={t("audiences.rule.provinces")}>
          <Select<string[]>
            mode="multiple"
            value={rule.provinces}
            placeholder={t("audiences.rule.any")}
            onChange={(provinces) => onChange({ provinces })}
            options={(list.data?.provinces ?? []).map((value) => ({ value, label: value }))}
            data-testid="rule-provinces"
          />
        </Field>
      )}
      {bought && levels.length > 0 && (
        <Field name={t("audiences.rule.level")}>
          <Select<number>
            allowClear
            value={rule.level}
            placeholder={t("audiences.rule.any")}
            onChange={(level) => onChange({ level: level ?? null })}
            options={levels}
            data-testid="rule-level"
          />
        </Field>
      )}
      <Field name={t("audiences.rule.no_coupon_days")}>{number("no_coupon_days")}</Field>
    </div>
  );
}
