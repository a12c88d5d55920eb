/** Sums of which some amounts are missing: what nobody told is never shown as nothing. */
import type { CasePage } from "../door-types";
import { t } from "../words/words";
import { count, yuan } from "./numbers";

export type Known = "all" | "some" | "none";

/** How much of a sum over so many cases is known. */
export function known(cases: number, unknown: number): Known {
  if (unknown === 0) return "all";
  return unknown < cases ? "some" : "none";
}

/** "共 3 单，涉及 ¥120.00" */
export function casesSum({ total, refund_fen, amounts_unknown }: Omit<CasePage, "cases" | "overdue">): string {
  switch (known(total, amounts_unknown)) {
    case "all":
      return t("list.cases", { count: count(total), money: yuan(refund_fen) });
    case "some":
      return t("list.cases.partly", {
        count: count(total),
        money: yuan(refund_fen),
        unknown: count(amounts_unknown),
      });
    case "none":
      return t("list.cases.unknown", { count: count(total) });
  }
}
