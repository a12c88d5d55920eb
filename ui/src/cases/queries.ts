import { useAnswer, useWrite } from "../ask";
import { useShop } from "../parts/shop";
import type { CaseQuestion } from "../place";
import { PAGE_ROWS } from "../sheets/paging";

export function useCases(question: CaseQuestion, page: number) {
  const shop = useShop();
  return useAnswer("case_list", { ...question, shop: shop.name, skip: (page - 1) * PAGE_ROWS, limit: PAGE_ROWS });
}

export function useAddCase() {
  return useWrite("add_case");
}
