/** Which tab of the lexicon is to be open when its page comes. */
import { go } from "../place";

export const TABS = ["words", "monthly", "tags", "voices", "mix"] as const;
export type Tab = (typeof TABS)[number];

let asked: Tab = "words";

export function openLexicon(tab: Tab): void {
  asked = tab;
  go("reasons");
}

/** The tab that was asked for, once. */
export function takeAsked(): Tab {
  const tab = asked;
  asked = "words";
  return tab;
}
