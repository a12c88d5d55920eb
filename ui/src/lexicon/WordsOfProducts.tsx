import { Button } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { LexiconChange, ProductWords, SaidWord } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import { BeforeApply } from "./BeforeApply";
import css from "./Lexicon.module.css";
import { TagPlace } from "./TagPick";
import { useTagName } from "./tags";

/** What is said often of each product; a word that leads nowhere yet can be given its tag here. */
export function WordsOfProducts({ onSearch }: { onSearch: (word: string) => void }) {
  const shop = useShop();
  const words = useAnswer("voice_words", { shop: shop.name, product: null });
  return (
    <Card title={t("voices.words")} note={t("voices.words.note")}>
      <Settled of={words}>
        {(products) => {
          const telling = products.filter((product) => product.words.length > 0);
          if (telling.length === 0) return <p className={css.soft}>{t("voices.words.none")}</p>;
          return telling.map((product) => <Product key={product.id} of={product} onSearch={onSearch} />);
        }}
      </Settled>
    </Card>
  );
}

function Product({ of, onSearch }: { of: ProductWords; onSearch: (word: string) => void }) {
  return (
    <section className={css.product}>
      <h3 className={css.heading}>
        {of.product ?? t("voices.no_product")} <small>{t("voices.texts", { count: count(of.texts) })}</small>
      </h3>
      <ul>
        {of.words.slice(0, 5).map((word) => (
          <Word key={word.word} of={word} onSearch={onSearch} />
        ))}
      </ul>
    </section>
  );
}

function Word({ of, onSearch }: { of: SaidWord; onSearch: (word: string) => void }) {
  const [placing, setPlacing] = useState(false);
  const nameOf = useTagName();
  const keep = useWrite("keep_entry");
  const tell = useTell();
  const [change, setChange] = useState<Extract<LexiconChange, { change: "keep_entry" }> | null>(null);
  const put = (tag: string) => setChange({ change: "keep_entry", entry: { kind: "word", word: of.word, tag } });
  const apply = () =>
    change !== null &&
    keep.mutate(
      { entry: change.entry },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("tags.word.kept", { word: of.word }), operation);
          setChange(null);
          setPlacing(false);
        },
        onError: tell.refused,
      },
    );
  return (
    <li className={css.word} title={of.examples.map((text) => t("tags.quote", { text })).join("")}>
      <Figure onOpen={() => onSearch(of.word)}>
        {of.word} {count(of.texts)}
      </Figure>
      {placing ? (
        <TagPlace value={null} onChange={put} mains="heads" />
      ) : of.tag === null ? (
        <Button size="small" onClick={() => setPlacing(true)}>
          {t("voices.word.place")}
        </Button>
      ) : (
        <span className={css.soft}>{nameOf(of.tag)}</span>
      )}
      <BeforeApply change={change} isPending={keep.isPending} onApply={apply} onClose={() => setChange(null)} />
    </li>
  );
}
