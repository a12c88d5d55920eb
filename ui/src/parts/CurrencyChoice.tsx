import { Select } from "antd";
import { useAnswer, useWrite } from "../ask";
import type { Shop } from "../door-types";
import { t, textOf } from "../words/words";
import { useTell } from "./tell";

/** The currency that this shop's amounts are in; another one is taken at once. */
export function CurrencyChoice({ shop }: { shop: Shop }) {
  const write = useWrite("set_currency");
  const tell = useTell();
  const choose = (currency: string) =>
    write.mutate(
      { shop: shop.name, currency },
      {
        onSuccess: ({ operation, answer }) =>
          tell.done(
            t("currency.set", { shop: answer.name, currency: currencyName(answer.currency, answer.currency_sign) }),
            operation,
          ),
        onError: tell.refused,
      },
    );
  return <CurrencySelect of={shop.currency} sign={shop.currency_sign} onChange={choose} loading={write.isPending} />;
}

type Props = { of: string; sign: string; onChange: (code: string) => void; loading?: boolean };

/** One of the currencies that the program knows, and the one there is. */
export function CurrencySelect({ of, sign, onChange, loading }: Props) {
  const known = useAnswer("currency_list", {}).data ?? [];
  const all: [string, string][] = known.some(([code]) => code === of) ? known : [[of, sign], ...known];
  return (
    <Select
      showSearch={{ optionFilterProp: "label" }}
      value={of}
      loading={loading ?? false}
      onChange={onChange}
      options={all.map(([code, sign]) => ({ value: code, label: currencyName(code, sign) }))}
      aria-label={t("currency")}
      data-testid="currency"
      style={{ minWidth: 160 }}
    />
  );
}

/** "人民币 ¥", or "BRL R$" where the language has no name for it. */
export function currencyName(code: string, sign = ""): string {
  return `${textOf(`currency.${code}`) ?? code} ${sign.trim()}`.trim();
}
