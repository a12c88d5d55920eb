/** Which tab of the lexicon is open: the one asked for, else the one it was left at. */
import { go } from "../place";

export const TABS = ["words", "monthly", "tags", "voices", "mix"] as const;
export type Tab = (typeof TABS)[number];

let last: Tab = "words";

export function openLexicon(tab: Tab): void {
  last = tab;
  go("reasons");
}

export function lastTab(): Tab {
  return last;
}

export function leaveAt(tab: Tab): void {
  last = tab;
}
