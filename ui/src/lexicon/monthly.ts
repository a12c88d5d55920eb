/** What was decided about the month's groups and not yet closed. */
import type { Decision, MonthReview, TextGroup } from "../door-types";

/** `name` makes a new tag below `tag`; `words` are to lead there from now on. */
export type Chosen = { tag: string; name: string | null; words: string[] };
export type Draft = Readonly<Record<string, Chosen | null>>;

export function keyOf(group: TextGroup): string {
  return group.texts[0]?.text ?? "";
}

/** A sure proposal is taken until somebody says otherwise; `null` leaves the group for the next month. */
export function chosenOf(group: TextGroup, draft: Draft): Chosen | null | undefined {
  const chosen = draft[keyOf(group)];
  if (chosen !== undefined) return chosen;
  return group.sure && group.proposed !== null ? { tag: group.proposed.tag, name: null, words: [] } : undefined;
}

export function decisionsOf({ groups, loose }: Pick<MonthReview, "groups" | "loose">, draft: Draft): Decision[] {
  const ofGroups = groups.map((group) => ({
    chosen: chosenOf(group, draft),
    texts: group.texts.map(({ text }) => text),
  }));
  const alone = loose.map(({ text }) => ({ chosen: draft[text], texts: [text] }));
  return [...ofGroups, ...alone].flatMap(({ chosen, texts }) =>
    chosen === undefined || chosen === null ? [] : [{ ...chosen, texts }],
  );
}

/** The tags that keys 1 to 3 choose: the proposal first. */
export function choicesOf(group: TextGroup): string[] {
  const proposed = group.proposed === null ? [] : [group.proposed.tag];
  return [...new Set([...proposed, ...group.others, "flaw", "described", "dislike"])].slice(0, 3);
}
