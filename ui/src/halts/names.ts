/** What halts are called, and in which order what of them stands. */
import type { Halt, HaltStep, PlanStep, SentAct, SentOnly, Signal } from "../door-types";
import { t } from "../words/words";

export const SIGNALS: Signal[] = ["complaint", "stock", "rate", "packing", "check", "other"];
export const ACTS: SentAct[] = ["call_back", "tell", "refund", "watch"];
export const ONLY: SentOnly[] = ["all", "undecided", "undone", "on_the_way", "signed", "applied"];

/** What a halt reaches: a SKU, the whole product, or what kind of thing it is. */
export function reachOf(halt: Halt): string {
  if (halt.target.is !== "goods") return t(`stops.kind.${halt.target.is}`);
  return halt.sku_name ?? t("halts.whole");
}

export function nameOf(halt: Halt): string {
  return halt.target.is === "goods" ? `${halt.product} ${reachOf(halt)}` : halt.product;
}

export function spanOf(minutes: number): string {
  if (minutes < 60) return t("halts.minutes", { minutes });
  if (minutes < 24 * 60) return t("halts.hours", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
  return t("halts.days", { days: Math.floor(minutes / 60 / 24) });
}

export function whatOf(step: PlanStep): string {
  return step.preset === null ? (step.what ?? "") : t(`stops.step.${step.preset}`);
}

export function whoOf(step: PlanStep): string {
  return step.preset === null ? (step.who ?? "") : t(`stops.step.${step.preset}.who`);
}

export function stateOf(step: HaltStep): "done" | "late" | "open" {
  if (step.done_at !== null) return "done";
  return step.late ? "late" : "open";
}
