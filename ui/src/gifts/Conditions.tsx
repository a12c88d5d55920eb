import { DatePicker, Input, InputNumber, Select } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { GiftRule, NamedProduct } from "../door-types";
import { Card } from "../parts/Card";
import { Field } from "../parts/Field";
import { useShop } from "../parts/shop";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import css from "./Gifts.module.css";

type Props = { rule: GiftRule; named: NamedProduct[]; onChange: (changed: Partial<GiftRule>) => void };

const day = (text: string | null) => (text === null ? null : dayjs(text));
const PRODUCTS = 50;

/** Which orders get it: what is left empty asks nothing. */
export function Conditions({ rule, named, onChange }: Props) {
  const shop = useShop();
  return (
    <Card title={t("gifts.conditions")} note={t("gifts.conditions.note")}>
      <div className={css.fields}>
        <Field name={t("gifts.shop")}>
          <Select<string>
            value={rule.shop ?? ""}
            onChange={(to) => onChange({ shop: to === "" ? null : to })}
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
          <ProductPick of={rule.products} named={named} onChange={(products) => onChange({ products })} />
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
      </div>
    </Card>
  );
}

type PickProps = { of: number[]; named: NamedProduct[]; onChange: (products: number[]) => void };

/** Products by their titles; those chosen keep their names while others are searched for. */
function ProductPick({ of, named, onChange }: PickProps) {
  const shop = useShop();
  const [text, setText] = useState("");
  const [known, setKnown] = useState(new Map(named.map(({ id, name }) => [id, name])));
  const found = useAnswer("checked_products", { shop: shop.name, text, category: null, skip: 0, limit: PRODUCTS });
  const titles = new Map([...known, ...(found.data?.products ?? []).map(({ id, name }) => [id, name] as const)]);
  return (
    <Select<number[]>
      mode="multiple"
      showSearch={{ filterOption: false, onSearch: setText }}
      value={of}
      placeholder={t("gifts.products.any")}
      onChange={(products) => {
        setKnown(titles);
        onChange(products);
      }}
      options={[...titles].map(([value, label]) => ({ value, label }))}
      data-testid="gift-products"
    />
  );
}
