import { Select } from "antd";
import { useAnswer, useWrite } from "../ask";
import type { Shop } from "../door-types";
import { t, textOf } from "../words/words";
import { useTell } from "./tell";

/** The currency that this shop's amounts are in; another one is taken at once. */
export function CurrencyChoice({ shop }: { shop: Shop }) {
  const list = useAnswer("currency_list", {});
  const write = useWrite("set_currency");
  const tell = useTell();
  const choose = (currency: string) =>
    write.mutate(
      { shop: shop.name, currency },
      {
        onSuccess: ({ operation, answer }) =>
          tell.done(
            t("currency.set", { shop: answer.name, currency: nameOf(answer.currency, answer.currency_sign) }),
            operation,
          ),
        onError: tell.refused,
      },
    );
  const known = list.data ?? [];
  const all: [string, string][] = known.some(([code]) => code === shop.currency)
    ? known
    : [[shop.currency, shop.currency_sign], ...known];
  return (
    <Select
      showSearch={{ optionFilterProp: "label" }}
      value={shop.currency}
      loading={write.isPending}
      onChange={choose}
      options={all.map(([code, sign]) => ({ value: code, label: nameOf(code, sign) }))}
      aria-label={t("currency")}
      data-testid="currency"
      style={{ minWidth: 160 }}
    />
  );
}

/** "人民币 ¥", or "BRL R$" where the language has no name for it. */
function nameOf(code: string, sign: string): string {
  return `${textOf(`currency.${code}`) ?? code} ${sign.trim()}`;
}
