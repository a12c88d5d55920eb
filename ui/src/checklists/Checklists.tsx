import { App, Button, Segmented } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import { Card } from "../parts/Card";
import { PageHead } from "../parts/PageHead";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { go, usePlace } from "../place";
import { t } from "../words/words";
import css from "./Checklists.module.css";
import { Editor } from "./Editor";
import { Products } from "./Products";
import { Shelf } from "./Shelf";
import { type Chosen, waiting } from "./unsaved";

const TABS = ["lists", "products"] as const;
type Tab = (typeof TABS)[number];

/** What is looked at before shipping: the lists on the left, the chosen one to write on. */
export function Checklists() {
  const shop = useShop();
  const { message } = App.useApp();
  // another page may ask for a product's list: `products:` and its title
  const wanted = usePlace().tab?.match(/^products:(.*)$/)?.[1] ?? "";
  const [tab, setTab] = useState<Tab>(wanted === "" ? "lists" : "products");
  const [chosen, setChosen] = useState<Chosen | null>(waiting(shop.id)?.chosen ?? null);
  const shelf = useAnswer("checklist_shelf", { shop: shop.name });
  const first = shelf.data?.categories[0];
  const shown: Chosen | null =
    chosen ?? (first === undefined ? null : { category: first.category, product: null, name: "" });
  /** What is being written is not left by a click beside it; the page opens with what was left. */
  const unlessUnsaved = (then: () => void) => {
    if (waiting(shop.id) !== undefined) message.warning(t("lists.unsaved"));
    else then();
  };
  return (
    <>
      <PageHead title={t("nav.checklists")} note={t("lists.note")}>
        <Segmented<Tab>
          value={tab}
          onChange={(to) => unlessUnsaved(() => setTab(to))}
          options={TABS.map((value) => ({
            value,
            label: <span data-testid={`lists-tab-${value}`}>{t(`lists.tab.${value}`)}</span>,
          }))}
        />
        <Button onClick={() => unlessUnsaved(() => go("gifts"))}>{t("nav.gifts")}</Button>
      </PageHead>
      {tab === "products" ? (
        <Products
          start={wanted}
          onOpen={(product) => {
            setChosen(product);
            setTab("lists");
          }}
        />
      ) : (
        <div className={css.columns}>
          <Card flush className={css.shelf}>
            <Settled of={shelf}>
              {(lists) => (
                <Shelf shelf={lists} chosen={shown} onChoose={(one) => unlessUnsaved(() => setChosen(one))} />
              )}
            </Settled>
          </Card>
          {shown !== null && <Editor key={`${shop.name} ${shown.category} ${shown.product}`} chosen={shown} />}
        </div>
      )}
    </>
  );
}
