/** Opens what a figure of a wave counts. */
import type { Wave } from "../../door-types";
import { shortDay } from "../../parts/time";
import { open, type WaveQuestion } from "../../place";
import { t } from "../../words/words";

type Which<Q> = Q extends unknown ? Omit<Q, "rule" | "wave"> : never;

/** The list behind a count of this wave; `title` says which count. */
export function opener(wave: Wave, rule: string): (title: string, count: Which<WaveQuestion>) => void {
  return (title, count) =>
    open({ is: "wave_behind", title, chips: [wave.name], question: { rule, wave: wave.id, ...count } });
}

export function spanOf({ first_on, last_on }: Pick<Wave, "first_on" | "last_on">, now: Date): string {
  const [from, to] = [first_on, last_on].map((day) => shortDay(day, now));
  return from === to ? (from ?? "") : t("waves.span", { from: from ?? "", to: to ?? "" });
}
