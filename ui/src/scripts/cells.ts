/** Places of the grid, and the words on the desk as they will be kept. */
import type { Mood, Script, Stage, ScriptWords as Words } from "../door-types";

export const MOODS = ["calm", "hurried", "angry", "let_down"] as const;
export const STAGES = ["first", "close"] as const;

export type Place = { situation: string; mood: Mood; stage: Stage };

export function samePlace(one: Place, other: Place): boolean {
  return one.situation === other.situation && one.mood === other.mood && one.stage === other.stage;
}

/** The script of a place: the first one, where there are several. */
export function cellOf(scripts: Script[], place: Place): Script | null {
  return scripts.find((script) => samePlace(script, place)) ?? null;
}

/** The place that an arrow key leads to from here; the edges hold. */
export function stepped(situations: string[], from: Place, key: "up" | "down" | "left" | "right"): Place {
  const clamp = (at: number, length: number) => Math.min(length - 1, Math.max(0, at));
  const down = key === "down" ? 1 : key === "up" ? -1 : 0;
  const right = key === "right" ? 1 : key === "left" ? -1 : 0;
  const row = clamp(situations.indexOf(from.situation) + down, situations.length);
  const column = clamp(MOODS.indexOf(from.mood) + right, MOODS.length);
  return { ...from, situation: situations[row] ?? from.situation, mood: MOODS[column] ?? from.mood };
}

/** Words for a place that has none yet: steps and limits come from its neighbours. */
export function blankWords(scripts: Script[], place: Place): Words {
  const near = scripts.find((script) => script.situation === place.situation)?.words ?? null;
  return {
    title: null,
    text: "",
    steps: near?.steps ?? [],
    proof: near?.proof ?? [],
    limit_fen: near?.limit_fen ?? 0,
    decides: near?.decides ?? "owner",
    within_hours: near?.within_hours ?? 4,
  };
}
