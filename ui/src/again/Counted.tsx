import { createContext, type ReactNode, useContext } from "react";
import type { AgainWho, Rate } from "../door-types";
import { Figure } from "../parts/Figure";
import { count } from "../parts/numbers";
import { type AgainFigure, open } from "../place";
import { type Key, t } from "../words/words";

/** The product whose buyers the page is about; null for all. */
export const ProductHere = createContext<number | null>(null);

type Props = {
  /** Which figure it is. */
  of: AgainFigure;
  /** What the list shows of those counted. */
  title: Key;
  /** The row and column it stands in. */
  chips: string[];
  children: ReactNode;
  testid?: string;
};

/** A count that opens the orders behind it. */
export function Counted({ of, title, chips, children, testid }: Props) {
  const product_id = useContext(ProductHere);
  const show = () => open({ is: "again_behind", title: t(title), chips, question: { product_id, ...of } });
  return (
    <Figure onOpen={show} testid={testid}>
      {children}
    </Figure>
  );
}

type BuyersProps = { of: Rate; figure: (who: AgainWho) => AgainFigure; chips: string[]; testid: string };

/** How many came again, of how many whose days are over: both open their orders. */
export function Buyers({ of, figure, chips, testid }: BuyersProps) {
  return (
    <>
      <Counted of={figure("again")} title="again.behind.again" chips={chips} testid={`${testid}-again`}>
        {t("again.came", { hits: count(of.hits) })}
      </Counted>{" "}
      <Counted of={figure("ripe")} title="again.behind.buyers" chips={chips} testid={`${testid}-ripe`}>
        {t("again.of_ripe", { buyers: count(of.orders) })}
      </Counted>
    </>
  );
}
