import { Button, Input, Select } from "antd";
import { useDeferredValue, useState } from "react";
import { useAnswer, useWrite } from "../ask";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import css from "./Care.module.css";

/** A film or page for each product; those that buyers ask about and that have none stand first. */
export function Guides() {
  const shop = useShop();
  const guides = useAnswer("guide_list", { shop: shop.name });
  const remove = useWrite("remove_guide");
  const tell = useTell();
  const [product, setProduct] = useState<number | null>(null);
  return (
    <section className={css.guides}>
      <h3>{t("guides.title")}</h3>
      <p className={css.soft}>{t("guides.note")}</p>
      <Settled of={guides}>
        {(rows) =>
          rows.length === 0 ? (
            <p className={css.soft}>{t("guides.none")}</p>
          ) : (
            <ul>
              {rows.map((row) => (
                <li key={`${row.product_id} ${row.guide_id}`}>
                  <span>
                    <b>{row.product}</b> {row.title ?? t("guides.asked", { count: row.asked })}
                  </span>
                  {row.guide_id === null ? (
                    <Button type="link" size="small" onClick={() => setProduct(row.product_id)}>
                      {t("guides.add")}
                    </Button>
                  ) : (
                    <Button
                      type="link"
                      size="small"
                      onClick={() =>
                        remove.mutate(
                          { guide: row.guide_id ?? 0 },
                          {
                            onSuccess: ({ operation }) => tell.done(t("guides.removed"), operation),
                            onError: tell.refused,
                          },
                        )
                      }
                    >
                      {t("guides.remove")}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Settled>
      <AddGuide key={product} product={product} />
    </section>
  );
}

function AddGuide({ product: given }: { product: number | null }) {
  const shop = useShop();
  const [product, setProduct] = useState(given);
  const [typed, setTyped] = useState("");
  const [title, setTitle] = useState("");
  const [place, setPlace] = useState("");
  const goods = useAnswer("find_goods", { shop: shop.name, text: useDeferredValue(typed) });
  const add = useWrite("add_guide");
  const tell = useTell();
  const options = new Map((goods.data ?? []).map((one) => [one.product_id, one.product]));
  const keep = () =>
    product !== null &&
    add.mutate(
      { product_id: product, title, place },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("guides.added"), operation);
          setTitle("");
          setPlace("");
        },
        onError: tell.refused,
      },
    );
  return (
    <div className={css.form}>
      <Select
        showSearch={{ filterOption: false, onSearch: setTyped }}
        value={product}
        onChange={setProduct}
        placeholder={t("guides.product.find")}
        options={[...options].map(([value, label]) => ({ value, label }))}
        aria-label={t("guides.product")}
      />
      <Input
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        placeholder={t("guides.name.example")}
        aria-label={t("guides.name")}
      />
      <Input
        value={place}
        onChange={(event) => setPlace(event.target.value)}
        placeholder={t("guides.place")}
        aria-label={t("guides.place")}
      />
      <Button disabled={product === null || title === "" || place === ""} loading={add.isPending} onClick={keep}>
        {t("guides.add")}
      </Button>
    </div>
  );
}
