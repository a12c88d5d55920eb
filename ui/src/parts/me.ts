/** Who is there, and what they may do: the core's word, from the table that its door asks. */
import { useAnswer } from "../ask";
import { useChoice } from "../choices";
import type { Name } from "../door";

export function useMe() {
  return useAnswer("me", {});
}

/** Whether whoever is there may call a command. Until it is known, the page shows what it shows the owner. */
export function useMay(): (name: Name) => boolean {
  const me = useMe();
  const refused = new Set<string>(me.data?.refused ?? []);
  return (name) => !refused.has(name);
}

/** Whose name stands under what is done here: whoever has signed in, else what was typed on this computer. */
export function useClerk(): string {
  const me = useMe();
  const typed = useChoice("clerk");
  return me.data?.person?.name ?? typed;
}

/** Whether the name comes from signing in, so that nobody is asked for it twice. */
export function useIsSigned(): boolean {
  const me = useMe();
  return me.data?.people === true;
}

/** Whether what somebody did can be taken back here: by that person or by the owner, as the core holds it. */
export function useMayUndo(): (by: string) => boolean {
  const me = useMe();
  const person = me.data?.person ?? null;
  return (by) => person === null || person.role === "owner" || person.name === by;
}
