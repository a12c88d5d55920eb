/** How parts, groups and what is missing of a cost are called. */
import type { CostBy, CostLack, CostPartLine, CostRate, CostSum } from "../door-types";
import { count, tenths, yuan } from "../parts/numbers";
import { monthName } from "../parts/time";
import { t, textOf } from "../words/words";

export const DIMENSIONS: readonly CostBy[] = ["product", "reason", "warehouse", "carrier", "month"];

/** What a group of sums is called. */
export function groupName(by: CostBy, { key, name }: Pick<CostSum, "key" | "name">): string {
  if (key === "") return t("costs.untold");
  if (key === "?several") return t("costs.several");
  if (by === "month") return monthName(key);
  return by === "reason" && name === key ? (textOf(`tag.${key}`) ?? key) : name;
}

/** What is missing of a part; a rate that is not set by its name. */
export function lackText(lack: CostLack, rate: CostRate | null): string {
  return lack === "no_rate" && rate !== null
    ? t("costs.lack.rate", { rate: t(`costs.rate.${rate}`) })
    : t(`costs.lack.${lack}`);
}

/** Who says how much a part is; of a rate its name. */
export function originText({ origin, rate }: CostPartLine): string {
  return origin === "rate" && rate !== null
    ? `${t("costs.origin.rate")} · ${t(`costs.rate.${rate}`)}`
    : t(`costs.origin.${origin}`);
}

/** A part's amount, said to be the least where something is missing. */
export function partFen({ fen, lack }: Pick<CostPartLine, "fen" | "lack">): string {
  if (fen === null) return "—";
  return lack === null ? yuan(fen) : `${t("costs.at_least")} ${yuan(fen)}`;
}

/** Seconds as minutes with one decimal where they are not whole. */
export function minutesText(seconds: number): string {
  const minutes = seconds / 60;
  return t("costs.work.minutes", { count: Number.isInteger(minutes) ? count(minutes) : tenths(minutes) });
}
