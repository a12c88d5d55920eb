/** An error in packing as the book keeps it: what the order has, and what was found. */
import type { Article, Piece, RecordMistake } from "../door-types";
import type { Trouble } from "./bench";
import { type Check, countOf } from "./check";

export function mistakeOf(trouble: Trouble, check: Check, staff: string): RecordMistake | null {
  const order_id = check.parcel.order_id;
  switch (trouble.is) {
    case "wrong":
      return {
        order_id,
        kind: "wrong",
        expected: check.parcel.goods.map((piece) => nameOf(piece)).join("、"),
        found: articleName(trouble.found),
        product_id: trouble.found.product_id,
        staff,
      };
    case "too_many": {
      const { piece } = trouble;
      const found = countOf(check, piece) + 1;
      return {
        order_id,
        kind: "too_many",
        expected: `${nameOf(piece)} × ${piece.quantity}`,
        found: `${nameOf(piece)} × ${found}`,
        product_id: piece.product_id,
        staff,
      };
    }
    case "too_few":
      return {
        order_id,
        kind: "too_few",
        expected: trouble.pieces.map(({ piece }) => `${nameOf(piece)} × ${piece.quantity}`).join("、"),
        found: trouble.pieces.map(({ piece, found }) => `${nameOf(piece)} × ${found}`).join("、"),
        product_id: trouble.pieces[0]?.piece.product_id ?? null,
        staff,
      };
    default:
      return null;
  }
}

export function nameOf(piece: Piece): string {
  return [piece.product, ...piece.traits.map(({ value }) => value)].join(" ");
}

export function articleName(article: Article): string {
  const values = (article.sku_name ?? "").split(/[;；]/).map((trait) => trait.split(/[:：]/).pop()?.trim() ?? "");
  const name = values.filter((value) => value !== "").join(" ");
  return [article.product, name === "" ? (article.sku_code ?? "") : name].join(" ").trim();
}
