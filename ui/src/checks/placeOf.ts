import type { Escape } from "../door-types";
import { t, textOf } from "../words/words";

/** Where an escape ought to have been caught, in words. */
export function placeOf(step: Escape["step"], point: string | null): string {
  if (step === null) return t("escapes.step.unknown");
  const name = t(`station.step.${step}`);
  return point === null ? name : `${name} · ${textOf(`checklist.point.${point}`) ?? point}`;
}
