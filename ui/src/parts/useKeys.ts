import { useEffect, useRef } from "react";

/**
 * `Ctrl+K`, `Ctrl+Shift+Z`, `Escape`, `n`. A single key acts only when no field has the focus and nothing lies over it; in a
 * field Ctrl+Z and what takes it back are the field's own. What is pressed with Ctrl acts before the field hears of it: a list
 * that has the focus would open or choose on Ctrl+Enter.
 */
export function useKeys(keys: Record<string, () => void>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const within = dialog();
    const withCtrl = (event: KeyboardEvent) => {
      if (!isHeld(event)) return;
      const name = event.key.length > 1 ? event.key : `${event.shiftKey ? "Shift+" : ""}${event.key.toUpperCase()}`;
      const act = latest.current[`Ctrl+${name}`];
      if (act === undefined || isNoPress(event) || (OF_FIELDS.includes(name) && inField(event.target))) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    const alone = (event: KeyboardEvent) => {
      const act = latest.current[event.key.length > 1 ? event.key : event.key.toLowerCase()];
      if (act === undefined || isHeld(event) || isNoPress(event) || inField(event.target)) return;
      if (isBehind(within)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", withCtrl, true);
    window.addEventListener("keydown", alone);
    return () => {
      window.removeEventListener("keydown", withCtrl, true);
      window.removeEventListener("keydown", alone);
    };
  }, []);
}

/** What fields do with Ctrl themselves. */
const OF_FIELDS = ["Z", "Shift+Z", "Y"];

const isHeld = (event: KeyboardEvent) => event.ctrlKey || event.metaKey;

/** A part of a word that is being put together, or a key that is held down. */
const isNoPress = (event: KeyboardEvent) => event.isComposing || event.repeat;

/** Keys faster than this are somebody typing, who has missed the field. */
export const TYPING_MS = 400;

/** Single letters and digits that write: each acts only when no other key comes shortly before or after it. */
export function useLoneKeys(keys: Record<string, () => void>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const within = dialog();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let last = Number.NEGATIVE_INFINITY;
    const pressed = (event: KeyboardEvent) => {
      clearTimeout(waiting);
      const lone = event.timeStamp - last > TYPING_MS;
      last = event.timeStamp;
      const held = event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat;
      const act = latest.current[event.key.toLowerCase()];
      if (act === undefined || held || !lone || inField(event.target) || isBehind(within)) return;
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

/** The uppermost dialog that is shown. */
function dialog(): Element | null {
  const shown = document.querySelectorAll('.ant-modal-wrap:not([style*="display: none"])');
  return shown[shown.length - 1] ?? null;
}

/** A dialog came after what listens; wherever the focus is, the keys are that dialog's. */
function isBehind(within: Element | null): boolean {
  const above = dialog();
  return above !== null && above !== within;
}
