import { Select } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { NamedProduct } from "../door-types";
import { t } from "../words/words";
import { useShop } from "./shop";
import { useKeys } from "./useKeys";

type Props = {
  of: number[];
  named: NamedProduct[];
  onChange: (products: number[]) => void;
  /** What it says while none is chosen. */
  empty?: string;
  testid: string;
};

const PRODUCTS = 50;

/** Products by their titles; those chosen keep their names while others are searched for. */
export function ProductPick({ of, named, onChange, empty = t("gifts.products.any"), testid }: Props) {
  const shop = useShop();
  const [text, setText] = useState("");
  const [listed, setListed] = useState(false);
  // what is kept may be refused, and the list would lie over it
  useKeys({ "Ctrl+Enter": () => setListed(false) });
  const [known, setKnown] = useState(new Map(named.map(({ id, name }) => [id, name])));
  const found = useAnswer("checked_products", { shop: shop.name, text, category: null, skip: 0, limit: PRODUCTS });
  const titles = new Map([...known, ...(found.data?.products ?? []).map(({ id, name }) => [id, name] as const)]);
  return (
    <Select<number[]>
      mode="multiple"
      open={listed}
      onOpenChange={setListed}
      showSearch={{ filterOption: false, onSearch: setText }}
      value={of}
      placeholder={empty}
      onChange={(products) => {
        setKnown(titles);
        onChange(products);
      }}
      options={[...titles].map(([value, label]) => ({ value, label }))}
      data-testid={testid}
    />
  );
}
