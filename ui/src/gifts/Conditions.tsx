import { Input, InputNumber, Select } from "antd";
import dayjs from "dayjs";
import { useAnswer } from "../ask";
import type { GiftRule, NamedProduct } from "../door-types";
import { Card } from "../parts/Card";
import { DatePicker } from "../parts/DatePicker";
import { Field } from "../parts/Field";
import { ProductPick } from "../parts/ProductPick";
import { useShop } from "../parts/shop";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import css from "./Gifts.module.css";

type Props = { rule: GiftRule; named: NamedProduct[]; onChange: (changed: Partial<GiftRule>) => void };

const day = (text: string | null) => (text === null ? null : dayjs(text));

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
          <DatePicker.RangePicker
            value={[day(rule.from_on), day(rule.until_on)]}
            allowEmpty={[true, true]}
            onChange={(range) =>
              onChange({
                from_on: range?.[0]?.format("YYYY-MM-DD") ?? null,
                until_on: range?.[1]?.format("YYYY-MM-DD") ?? null,
              })
            }
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
