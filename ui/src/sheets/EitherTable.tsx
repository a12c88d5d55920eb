import type { CasePage, OrderPage } from "../door-types";
import { count } from "../parts/numbers";
import type { Pages } from "../parts/pages";
import { casesSum } from "../parts/sums";
import { t } from "../words/words";
import { CaseTable } from "./CaseTable";
import { ListHead } from "./ListHead";
import { OrderTable } from "./OrderTable";

type Either = ({ is: "orders" } & OrderPage) | ({ is: "cases" } & CasePage);
type Props = { of: Either; chips: string[]; pages: Pages };

/** What a figure counts, be it orders or cases, under a total that equals it. */
export function EitherTable({ of, chips, pages }: Props) {
  return (
    <div>
      <ListHead chips={chips}>
        <span data-testid="list-total">
          {of.is === "orders" ? t("list.orders", { count: count(of.total) }) : casesSum(of)}
        </span>
      </ListHead>
      {of.is === "orders" ? <OrderTable page={of} pages={pages} /> : <CaseTable page={of} pages={pages} />}
    </div>
  );
}
