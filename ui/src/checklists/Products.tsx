import { Button, Input, Select, Table } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { CheckedProduct } from "../door-types";
import { Card } from "../parts/Card";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { usePages } from "../parts/pages";
import { categoryText } from "../parts/points";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { go } from "../place";
import { t } from "../words/words";
import type { Chosen } from "./unsaved";

const AUTO = "";

/** Which product has which list; the owner's word counts before title and platform. */
export function Products({ start, onOpen }: { start: string; onOpen: (chosen: Chosen) => void }) {
  const shop = useShop();
  const [text, setText] = useState(start);
  const pages = usePages();
  const shelf = useAnswer("checklist_shelf", { shop: shop.name });
  const products = useAnswer("checked_products", {
    shop: shop.name,
    text,
    category: null,
    ...pages.asked,
  });
  const choose = useWrite("choose_category");
  const tell = useTell();
  const categories = shelf.data?.categories.map(({ category }) => category) ?? [];
  const say = (product: CheckedProduct, category: string) =>
    choose.mutate(
      { product: product.id, category: category === AUTO ? null : category },
      {
        onSuccess: ({ operation }) =>
          tell.done(
            category === AUTO
              ? t("lists.products.told", { product: product.name })
              : t("lists.products.chosen", { product: product.name, category: categoryText(category) }),
            operation,
          ),
        onError: tell.refused,
      },
    );
  return (
    <Card
      flush
      extra={
        <Input.Search
          allowClear
          defaultValue={start}
          placeholder={t("lists.products.search")}
          onChange={({ target }) => {
            setText(target.value);
            pages.turn(1);
          }}
          style={{ width: 280 }}
        />
      }
      title={t("lists.tab.products")}
    >
      <Settled of={products}>
        {(answer) =>
          answer.total === 0 ? (
            <Nothing title={t("lists.products.none")} text={t("lists.products.none.text")}>
              <Button onClick={() => go("import")}>{t("nav.import")}</Button>
            </Nothing>
          ) : (
            <Table<CheckedProduct>
              size="small"
              rowKey="id"
              tableLayout="fixed"
              dataSource={answer.products}
              pagination={pages.of(answer.total)}
              columns={[
                { title: t("lists.products.name"), ellipsis: true, render: (_, row) => row.name || row.product_no },
                {
                  title: t("lists.products.orders"),
                  width: 128,
                  align: "right",
                  render: (_, row) => count(row.orders),
                },
                {
                  title: t("lists.products.category"),
                  width: 190,
                  render: (_, row) => (
                    <Select<string>
                      size="small"
                      style={{ width: 170 }}
                      value={row.chosen ? row.category : AUTO}
                      onChange={(category) => say(row, category)}
                      options={[
                        {
                          value: AUTO,
                          label: row.chosen
                            ? t("lists.products.auto_again")
                            : t("lists.products.auto", { category: categoryText(row.category) }),
                        },
                        ...categories.map((value) => ({ value, label: categoryText(value) })),
                      ]}
                      aria-label={t("lists.products.category")}
                      data-testid={`product-category-${row.id}`}
                    />
                  ),
                },
                { title: t("lists.products.list"), width: 150, render: (_, row) => t(`lists.source.${row.source}`) },
                {
                  title: "",
                  width: 120,
                  render: (_, row) => (
                    <Button
                      size="small"
                      onClick={() => onOpen({ category: row.category, product: row.id, name: row.name })}
                    >
                      {t(row.source === "product" ? "lists.products.open" : "lists.products.adapt")}
                    </Button>
                  ),
                },
              ]}
            />
          )
        }
      </Settled>
    </Card>
  );
}
