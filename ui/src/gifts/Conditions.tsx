import { Input, InputNumber, Select } from "antd";
import { useAnswer } from "../ask";
import type { GiftRule, NamedProduct } from "../door-types";
import { Card } from "../parts/Card";
import { OpenDayRange } from "../parts/DayRange";
import { Field } from "../parts/Field";
import { ProductPick } from "../parts/ProductPick";
import { useShop } from "../parts/shop";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import css from "./Gifts.module.css";

type Props = { rule: GiftRule; named: NamedProduct[]; onChange: (changed: Partial<GiftRule>) => void };

/** Which orders get it: what is left empty asks nothing. */
export function Conditions({ rule, named, onChange }: Props) {
  const shop = useShop();
  const members = useAnswer("member_desk", { shop: shop.name });
  const levels = (members.data?.levels ?? []).flatMap(({ level }) =>
    level.id === null ? [] : [{ value: level.id, label: level.name }],
  );
  return (
    <Card title={t("gifts.conditions")} note={t("gifts.conditions.note")}>
      <div className={css.conditions}>
        <Field name={t("gifts.shop")}>
          <Select<string>
            value={rule.shop ?? ""}
            onChange={(to) => onChange(to === "" ? { shop: null, member_level: null } : { shop: to })}
            options={[
              { value: rule.shop ?? shop.name, label: rule.shop ?? shop.name },
              { value: "", label: t("gifts.shop.all") },
            ]}
          />
        </Field>
        <Field name={t("gifts.days")}>
          <OpenDayRange
            of={[rule.from_on, rule.until_on]}
            onChange={(from_on, until_on) => onChange({ from_on, until_on })}
          />
        </Field>
        <Field name={t("gifts.products")} size="whole">
          <ProductPick
            of={rule.products}
            named={named}
            onChange={(products) => onChange({ products })}
            testid="gift-products"
          />
        </Field>
        <Field name={t("gifts.at_least_fen")}>
          <Yuan of={rule.at_least_fen} onChange={(at_least_fen) => onChange({ at_least_fen })} testid="gift-at-least" />
        </Field>
        <Field name={t("gifts.at_least_pieces")}>
          <InputNumber
            min={1}
            max={999}
            value={rule.at_least_pieces}
            onChange={(at_least_pieces) => onChange({ at_least_pieces })}
          />
        </Field>
        <Field name={t("gifts.nth_order")}>
          <InputNumber min={1} max={99} value={rule.nth_order} onChange={(nth_order) => onChange({ nth_order })} />
        </Field>
        <Field name={t("gifts.remark_word")}>
          <Input
            value={rule.remark_word ?? ""}
            placeholder={t("gifts.remark_word.example")}
            maxLength={20}
            onChange={({ target }) => onChange({ remark_word: target.value === "" ? null : target.value })}
          />
        </Field>
        {levels.length > 0 && rule.shop !== null && (
          <Field name={t("gifts.member_level")}>
            <Select<number>
              allowClear
              value={rule.member_level}
              placeholder={t("gifts.member_level.any")}
              onChange={(member_level) => onChange({ member_level: member_level ?? null })}
              options={levels}
              data-testid="gift-level"
            />
          </Field>
        )}
      </div>
    </Card>
  );
}
