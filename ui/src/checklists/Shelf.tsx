import type { ListSource, Shelf as Lists } from "../door-types";
import { count } from "../parts/numbers";
import { categoryText } from "../parts/points";
import { t } from "../words/words";
import css from "./Checklists.module.css";
import type { Chosen } from "./unsaved";

type Props = { shelf: Lists; chosen: Chosen | null; onChoose: (chosen: Chosen) => void };

/** All lists: one for each category, below them those of single products. */
export function Shelf({ shelf, chosen, onChoose }: Props) {
  return (
    <>
      <ul className={css.lists}>
        {shelf.categories.map((list) => (
          <Row
            key={list.category}
            name={categoryText(list.category)}
            source={list.source}
            version={list.version}
            note={[
              t("lists.row.points", { count: count(list.points) }),
              list.products > 0 ? t("lists.row.products", { count: count(list.products) }) : "",
            ]}
            here={chosen?.product === null && chosen.category === list.category}
            onChoose={() => onChoose({ category: list.category, product: null, name: "" })}
            testid={`list-${list.category}`}
          />
        ))}
      </ul>
      {shelf.products.length > 0 && (
        <>
          <h3 className={css.group}>{t("lists.of_products")}</h3>
          <ul className={css.lists}>
            {shelf.products.map((list) => (
              <Row
                key={list.product}
                name={list.name}
                source="product"
                version={list.version}
                note={[categoryText(list.category), t("lists.row.points", { count: count(list.points) })]}
                here={chosen?.product === list.product}
                onChoose={() => onChoose({ category: list.category, product: list.product, name: list.name })}
                testid={`list-product-${list.product}`}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

type RowProps = {
  name: string;
  source: ListSource;
  version: number | null;
  note: string[];
  here: boolean;
  onChoose: () => void;
  testid: string;
};

function Row({ name, source, version, note, here, onChoose, testid }: RowProps) {
  return (
    <li>
      <button
        type="button"
        className={here ? css.hereList : css.list}
        aria-current={here ? "true" : undefined}
        onClick={onChoose}
        data-testid={testid}
      >
        <b>{name}</b>
        <span className={source === "preset" ? css.preset : css.own}>
          {source === "preset" || version === null
            ? t(`lists.source.${source}`)
            : t("lists.version", { number: version })}
        </span>
        <span className={css.note}>{note.filter((part) => part !== "").join(" · ")}</span>
      </button>
    </li>
  );
}
