/** Listens to the whole window, so that it never matters where the focus is. */
import { choice, choose } from "../choices";
import {
  begins,
  drawn,
  GAP_MS,
  type Heard,
  hear,
  isCharacter,
  isEnd,
  isLong,
  PAUSE_MS,
  type Press,
  SILENCE,
  SLOW_GAP_MS,
  settle,
  slowScan,
} from "./scanner";

type Field = HTMLInputElement | HTMLTextAreaElement;

/** After so many quick characters the rest is kept out of a field, until it is clear that it was a hand's. */
const SURE = 3;
/** A timer that comes so late says that the window was busy. */
const LATE_MS = 8;

/**
 * `tell` answers whether it took the key; then the window does nothing else with it. A field that takes scans itself
 * (`data-scans="own"`) is left alone: what a scanner without Enter types stays in it.
 */
export function listen(tell: (heard: Heard) => boolean): () => void {
  let ear = SILENCE;
  let slow: readonly Press[] = [];
  let before: { field: Field; text: string } | null = null;
  let held = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;

  const pressed = (event: KeyboardEvent) => {
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || isModifier(event.code)) return;
    if (fieldOf(event.target)?.dataset.scans === "own") return;
    const press = { code: event.code, shift: isUpper(event), at: event.timeStamp };
    const field = fieldOf(event.target);
    const elsewhere = isElsewhere(event.target);
    const gap = gapHere(event.target);
    const late = elsewhere ? null : slowScan(slow, press);
    slow = elsewhere ? [] : drawn(slow, press);
    if (isCharacter(press)) {
      if (begins(ear, press.at, gap)) {
        giveBack();
        before = field === null ? null : { field, text: field.value };
      } else if (field !== null && ear.run.length >= SURE) hold(event);
    } else if (press.code === "Space" && !begins(ear, press.at, gap)) {
      stop(event);
      hold(event);
    } else if (!isEnd(press.code)) giveBack();
    const next = hear(ear, press, gap);
    ear = next.ear;
    for (const heard of wholeOf(late, next.heard)) {
      if (heard.is === "scan") {
        stop(event);
        if (before !== null) put(before.field, before.text);
        before = null;
        held = "";
        tell(heard);
      } else if (!elsewhere || heard.code === "Escape") {
        const taken = tell(heard);
        if (taken && heard.code === event.code) stop(event);
      }
    }
    clearTimeout(timer);
    if (ear.run.length > ear.told) awaitSilence();
  };

  const hold = (event: KeyboardEvent) => {
    event.preventDefault();
    // an input method tells no letter, and writes by itself
    if (before !== null && event.key.length === 1) held += event.key;
  };

  /** What was kept out of the field was typed by a quick hand. */
  const giveBack = () => {
    if (before !== null && held !== "") insert(before.field, held);
    held = "";
  };

  const awaitSilence = () => {
    const gap = gapHere(document.activeElement);
    due = performance.now() + gap + 1;
    timer = setTimeout(quiet, gap + 1);
  };

  const quiet = () => {
    // the window was busy: the rest of a scan may still stand in the queue behind this timer
    if (performance.now() - due > LATE_MS) return awaitSilence();
    const next = settle(ear, Number.POSITIVE_INFINITY);
    ear = next.ear;
    if (held !== "") timer = setTimeout(giveBack, PAUSE_MS - GAP_MS);
    if (isElsewhere(document.activeElement)) return;
    for (const heard of next.heard) tell(heard);
  };

  document.addEventListener("keydown", pressed, { capture: true });
  return () => {
    clearTimeout(timer);
    document.removeEventListener("keydown", pressed, { capture: true });
  };
}

/** From now on single keys wait for a slow scanner here: until it was known, its first characters were taken for keys. */
function wholeOf(late: string | null, heard: Heard[]): Heard[] {
  if (late === null || heard.some((one) => one.is === "scan" && isLong(one.text))) return heard;
  choose("scanner", "slow");
  return [{ is: "scan", text: late }];
}

/** How long a key waits for the next: a field and a dialog have their keys at once. */
function gapHere(target: EventTarget | null): number {
  return choice("scanner") === "slow" && !isElsewhere(target) ? SLOW_GAP_MS : GAP_MS;
}

/** Where the window tells the letter, its case counts; an input method tells only the keys that are held. */
function isUpper(event: KeyboardEvent): boolean {
  if (/^[a-z]$/i.test(event.key)) return event.key === event.key.toUpperCase();
  return event.shiftKey !== (/^Key/.test(event.code) && event.getModifierState("CapsLock"));
}

function stop(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

function isModifier(code: string): boolean {
  return /^(Shift|Control|Alt|Meta|CapsLock|OS)/.test(code);
}

/** A switch that was just pressed keeps the focus, but nobody types into it. */
const SWITCHES = "[type=radio], [type=checkbox]";

function fieldOf(target: EventTarget | null): Field | null {
  const takesText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return takesText && !target.matches(SWITCHES) ? target : null;
}

/** A key belongs to the field or the dialog that has the focus, and to nothing behind it. */
function isElsewhere(target: EventTarget | null): boolean {
  return fieldOf(target) !== null || (target instanceof Element && target.closest("[role=dialog]") !== null);
}

/** Puts the field back as it was before the scan; leaving it for a moment ends what an input method had begun. */
function put(field: Field, text: string): void {
  field.blur();
  write(field, text);
  field.focus();
}

/** Types a text where the caret stands. */
function insert(field: Field, text: string): void {
  const from = field.selectionStart ?? field.value.length;
  write(field, field.value.slice(0, from) + text + field.value.slice(field.selectionEnd ?? from));
  if (field.selectionStart !== null) field.setSelectionRange(from + text.length, from + text.length);
}

/** As if it had been typed: whoever holds the field's text hears of it. */
function write(field: Field, text: string): void {
  const owner = field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(owner, "value")?.set?.call(field, text);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
