/** Tests that can be begun with one press, and how an empty one looks. */
import type { ExperimentDraft, ExperimentPlanned, ExperimentSubject, WayDraft } from "../door-types";
import { dayOf, shopNow } from "../parts/time";
import { t } from "../words/words";

export type Preset = "compensate" | "care";
export const PRESETS: readonly Preset[] = ["compensate", "care"];
export const SUBJECTS: readonly ExperimentSubject[] = ["plays", "scripts", "care"];

const half = (name: string, steps: WayDraft["steps"]): WayDraft => ({ name, share: 50, steps, note: null });

/** The usual flow first: what others are compared with. */
export const usual = (): WayDraft =>
  half(t("experiments.way.usual"), { is: "plays", first: "keep", after: ["refund", "exchange", "resend"] });
const compensated = (): WayDraft =>
  half(t("experiments.way.compensate"), { is: "plays", first: "advance", after: ["refund", "exchange"] });

/** What a subject's test begins with. */
export function waysOf(subject: ExperimentSubject): WayDraft[] {
  switch (subject) {
    case "plays":
      return [usual(), compensated()];
    case "scripts":
      return [
        half(t("experiments.way.script.one"), { is: "script", script: "" }),
        half(t("experiments.way.script.other"), { is: "script", script: "" }),
      ];
    case "care":
      return [
        half(t("experiments.way.not_asked"), { is: "care", ask: false }),
        half(t("experiments.way.asked"), { is: "care", ask: true }),
      ];
  }
}

/** From ten percent to six, until the shop's own cases tell another. */
const RATES = { usual_bp: 1000, hoped_bp: 600 };

export function blank(subject: ExperimentSubject): ExperimentDraft {
  return {
    name: "",
    subject,
    measure: subject === "care" ? "returned" : "refunded",
    watch_days: 15,
    population: { kinds: [], classes: [], products: [] },
    from_on: dayOf(shopNow()),
    ...RATES,
    guard_fen: null,
    ways: waysOf(subject),
  };
}

/** A preset as it is begun, with the shop's own rate where that is known. */
export function preset(of: Preset, plan: ExperimentPlanned | undefined): ExperimentDraft {
  const rates = {
    usual_bp: plan?.usual_bp ?? RATES.usual_bp,
    hoped_bp: plan?.hoped_bp ?? RATES.hoped_bp,
  };
  const draft = { ...blank(of === "care" ? "care" : "plays"), ...rates, name: t(`experiments.preset.${of}`) };
  return of === "care"
    ? draft
    : {
        ...draft,
        population: { kinds: [], classes: ["quality"], products: [] },
        guard_fen: plan?.guard_fen ?? null,
      };
}

/** What the plan of a draft is asked with. */
export function planOf({ subject, measure, watch_days, population, ways }: ExperimentDraft) {
  return { subject, measure, watch_days, population, ways: ways.length };
}
