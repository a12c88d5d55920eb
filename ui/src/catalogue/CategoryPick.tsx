import { Select } from "antd";
import { useAnswer, useWrite } from "../ask";
import type { GoodsRow } from "../door-types";
import { categoryText } from "../parts/points";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { t } from "../words/words";

const AUTO = "";

/** The category of a product: the owner's word, else what its title tells. It decides the list at the packing bench too. */
export function CategoryPick({ of, chooses }: { of: GoodsRow; chooses: boolean }) {
  const shop = useShop();
  const shelf = useAnswer("checklist_shelf", { shop: shop.name }, chooses ? "now" : "not_yet");
  const choose = useWrite("choose_category");
  const tell = useTell();
  if (!chooses) return <span>{categoryText(of.category)}</span>;
  const name = of.title || of.number;
  const say = (category: string) =>
    choose.mutate(
      { product: of.product_id, category: category === AUTO ? null : category },
      {
        onSuccess: ({ operation }) =>
          tell.done(
            category === AUTO
              ? t("lists.products.told", { product: name })
              : t("lists.products.chosen", { product: name, category: categoryText(category) }),
            operation,
          ),
        onError: tell.refused,
      },
    );
  return (
    <Select<string>
      size="small"
      variant="borderless"
      style={{ width: "100%" }}
      popupMatchSelectWidth={false}
      value={of.category_chosen ? of.category : AUTO}
      onChange={say}
      options={[
        {
          value: AUTO,
          label: of.category_chosen ? t("lists.products.auto_again") : categoryText(of.category),
        },
        ...(shelf.data?.categories ?? []).map(({ category: value }) => ({ value, label: categoryText(value) })),
      ]}
      aria-label={t("goods.cell", { name, column: t("goods.category") })}
      data-testid={`goods-category-${of.product_id}`}
    />
  );
}
