/** What the words of a test are called. */
import type { Play, WaySteps } from "../door-types";
import { t, textOf } from "../words/words";

export const playName = (play: Play): string => t(`plays.way.${play}`);

/** "flaw.angry.first" as people know it. */
export function scriptName(name: string): string {
  const [situation = "", mood = "", stage = "", place] = name.split(".");
  const parts = [
    textOf(`scripts.situation.${situation}`),
    textOf(`scripts.mood.${mood}`),
    textOf(`scripts.stage.${stage}`),
    place ?? null,
  ];
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? name : known.join(" · ");
}

/** What is done on a way, in a sentence. */
export function stepsText(steps: WaySteps): string {
  switch (steps.is) {
    case "plays":
      return t("experiments.steps.plays", {
        first: playName(steps.first),
        after: steps.after.map(playName).join(t("list.separator")),
      });
    case "script":
      return t("experiments.steps.script", { script: scriptName(steps.script) });
    case "care":
      return t(steps.ask ? "experiments.steps.ask" : "experiments.steps.leave");
  }
}
