import { useAnswer } from "../ask";
import type { ProductWords, SaidWord } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t } from "../words/words";
import css from "./Lexicon.module.css";
import { PlaceWord } from "./PlaceWord";
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
  const nameOf = useTagName();
  return (
    <li className={css.word}>
      <Figure onOpen={() => onSearch(of.word)}>
        {of.word} {count(of.texts)}
      </Figure>
      {of.tag === null ? <PlaceWord word={of.word} /> : <span className={css.soft}>{nameOf(of.tag)}</span>}
      <p className={css.example}>{of.examples.map((text) => t("tags.quote", { text })).join(" ")}</p>
    </li>
  );
}
