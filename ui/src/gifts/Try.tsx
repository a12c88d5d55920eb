import { CheckOutlined, CloseOutlined } from "@ant-design/icons";
import { Input } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { GiftRule } from "../door-types";
import { Card } from "../parts/Card";
import { ErrorNote } from "../parts/ErrorNote";
import { useShop } from "../parts/shop";
import { t, textOf } from "../words/words";
import css from "./Gifts.module.css";

/** The rule on a real order: which condition holds, and what its parcel would get. */
export function Try({ rule, begin }: { rule: GiftRule; begin: string }) {
  const shop = useShop();
  const [number, setNumber] = useState(begin);
  const written = rule.gift.trim() !== "" && rule.name.trim() !== "";
  const ask = { shop: shop.name, scanned: number, rule: written ? rule : null };
  const tried = useAnswer("try_gift_rules", ask, number === "" ? "not_yet" : "now");
  return (
    <Card title={t("gifts.try")}>
      <Input.Search
        defaultValue={begin}
        placeholder={t("gifts.try.number")}
        enterButton={t("gifts.try.run")}
        onSearch={(typed) => setNumber(typed.trim())}
        data-testid="gift-try"
      />
      {number !== "" && tried.error !== null && <ErrorNote error={tried.error} />}
      {number !== "" && tried.error === null && tried.data !== undefined && (
        <div className={css.tried} data-testid="gift-tried">
          <ul>
            {tried.data.conditions.map(({ condition, holds }) => (
              <li key={condition} className={holds ? css.holds : css.fails}>
                {holds ? <CheckOutlined aria-hidden /> : <CloseOutlined aria-hidden />}{" "}
                {textOf(`gifts.condition.${condition}`) ?? condition}
                <span>{t(holds ? "gifts.holds" : "gifts.fails")}</span>
              </li>
            ))}
          </ul>
          <h3>{t(tried.data.gifts.length === 0 ? "gifts.try.gets_none" : "gifts.try.gets")}</h3>
          <ul>
            {tried.data.gifts.map((gift) => (
              <li key={gift.rule}>
                <b>{t("station.gifts.due", { gift: gift.gift, count: gift.quantity })}</b>
                <span className={css.note}> {gift.why}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  );
}
