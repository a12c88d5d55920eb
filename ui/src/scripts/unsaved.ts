/** Scripts that were written and not saved, by shop and language: whoever leaves the page finds them again. */
import type { Language } from "../choices";
import type { ScriptWords } from "../door-types";
import type { Place } from "./cells";

/** `upon` is the script as it stood: once it stands otherwise, what was written upon it goes. */
type Left = { language: Language; place: Place; fresh: boolean; upon: string; words: ScriptWords };

export const unsaved = new Map<string, Left>();

/** One at a time: no other is begun before it is kept or dropped. */
export function deskOf(shop: number, language: Language): string {
  return `${shop} ${language}`;
}
