import { useAnswer } from "../ask";
import { goodsText } from "../words/words";

type Case = { id: number; product: string | null };

/** The pieces a return is about, as far as they are known. */
export function usePieces({ id }: Case) {
  return useAnswer("refund_parts", { case_id: id }).data?.pieces ?? [];
}

/** What goods a return is about: those of its pieces, else of its whole order. */
export function useGoods(of: Case): string | null {
  const names = [...new Set(usePieces(of).map(({ name }) => name))].filter(Boolean);
  return goodsText(names.length === 0 ? of.product : names.join("；"));
}
