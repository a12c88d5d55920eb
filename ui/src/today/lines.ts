/** The lines that the trend may be looked at beside. */
import { useMemo } from "react";
import { isChosen, useChoice } from "../choices";
import type { Today } from "../door-types";
import { ofOrders, percent } from "../parts/numbers";
import { t } from "../words/words";

const OUTSIDE = ["seven_days", "online", "store"] as const;

/** A line beside the rate: what it is called and where that figure comes from. */
export type Line = { id: string; name: string; share: number; origin: string };

/** All lines there can be, and those that are drawn: the owner's target until another choice was made. */
export function useLines(figures: Today): { all: Line[]; shown: Line[] } {
  const chosen = useChoice("references");
  return useMemo(() => {
    const all = linesOf(figures);
    const ids = isChosen("references") ? chosen.split(",") : ["target"];
    return { all, shown: all.filter(({ id }) => ids.includes(id)) };
  }, [figures, chosen]);
}

function linesOf({ target, references }: Today): Line[] {
  const lines: Line[] = references.map(({ id, share, counted }) => {
    const outside = OUTSIDE.find((one) => one === id);
    return {
      id,
      share,
      name: t(outside === undefined ? "reference.own_90" : `reference.${outside}`, { rate: percent(share) }),
      origin:
        outside === undefined
          ? t("reference.own_90.origin", { counts: counted === null ? "" : ofOrders(counted) })
          : t(`reference.${outside}.origin`),
    };
  });
  if (target === null) return lines;
  const name = t("reference.target", { rate: percent(target.rate) });
  return [{ id: "target", share: target.rate, name, origin: t("reference.target.origin") }, ...lines];
}
