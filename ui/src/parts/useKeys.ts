import { useEffect, useRef } from "react";

/** `Ctrl+K`, `Escape`, `n`. A single letter acts only when no field has the focus; in a field Ctrl+Z is the field's own. */
export function useKeys(keys: Record<string, () => void>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.isComposing || event.repeat) return;
      const ctrl = event.ctrlKey || event.metaKey;
      const name = event.key.length > 1 ? event.key : ctrl ? event.key.toUpperCase() : event.key.toLowerCase();
      const act = latest.current[ctrl ? `Ctrl+${name}` : name];
      if (act === undefined || ((!ctrl || name === "Z") && inField(event.target))) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, []);
}

/** Keys faster than this are somebody typing, who has missed the field. */
export const TYPING_MS = 400;

/** Single letters and digits that write: each acts only when no other key comes shortly before or after it. */
export function useLoneKeys(keys: Record<string, () => void>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let last = Number.NEGATIVE_INFINITY;
    const pressed = (event: KeyboardEvent) => {
      clearTimeout(waiting);
      const lone = event.timeStamp - last > TYPING_MS;
      last = event.timeStamp;
      const held = event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat;
      const act = latest.current[event.key.toLowerCase()];
      if (act === undefined || held || !lone || inField(event.target)) return;
      event.preventDefault();
      waiting = setTimeout(act, TYPING_MS);
    };
    window.addEventListener("keydown", pressed);
    return () => {
      clearTimeout(waiting);
      window.removeEventListener("keydown", pressed);
    };
  }, []);
}

/** A switch that was just pressed keeps the focus, but nobody types into it. */
const FIELDS = "input:not([type=radio], [type=checkbox]), textarea, select, [role=combobox], [role=dialog] *";

function inField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(FIELDS));
}
