/**
 * Tells a scanner from a hand. A scanner types its characters less than 35 ms apart and ends with Enter
 * or Tab; a hand does not press three keys and Enter so quickly. Some cordless ones take up to 80 ms, which
 * a hand does for a few letters but never for a long number with its Enter. Pure: it gets key presses with
 * their times and answers what was meant. It goes by the place of the key, so that a Chinese input method
 * changes nothing. A blank inside a code belongs to the code: it must never be the key that passes.
 */

export type Press = { code: string; shift: boolean; at: number };
export type Heard = { is: "scan"; text: string } | { is: "key"; code: string };

/** The run of characters that may become a scan; `told` of them were already given out as keys. */
export type Ear = { run: readonly Press[]; told: number };

export const GAP_MS = 35;
/** Of a slow scanner. */
export const SLOW_GAP_MS = 80;
/** So long a code, and so many digits of it, tell a slow one from the quickest hand. */
const LONG = 8;
const DIGITS = 6;
/** More keys than this in so short a time are no hand. */
const HAND = 2;
/** Once it is surely a scanner, the air may hold it up: a cordless one pauses in the middle of a code. */
export const PAUSE_MS = 150;

export const SILENCE: Ear = { run: [], told: 0 };

/** `gap` is the longest between two characters: the longer one where a slow scanner is known to be. */
export function hear(ear: Ear, press: Press, gap = GAP_MS): { ear: Ear; heard: Heard[] } {
  const goesOn = ear.run.length === 0 || !begins(ear, press.at, gap);
  const heard = goesOn ? [] : untold(ear);
  const run = goesOn ? ear.run : [];
  const told = goesOn ? ear.told : 0;

  if (isEnd(press.code)) {
    if (isScanner(run)) return { ear: SILENCE, heard: [...heard, { is: "scan", text: textOf(run) }] };
    return { ear: SILENCE, heard: [...heard, ...untold({ run, told }), { is: "key", code: press.code }] };
  }
  const blank = press.code === "Space" && run.length > 0;
  if (character(press) === null && !blank) {
    // a key that no label holds: a hand, even in the middle of a scan
    return { ear: { run, told }, heard: [...heard, { is: "key", code: press.code }] };
  }
  return { ear: { run: [...run, press], told }, heard };
}

/**
 * After the silence, what was typed is a hand's. The run is kept: where the window was busy and presses
 * arrive late, their own times still join them to the scan.
 */
export function settle(ear: Ear, now: number, gap = GAP_MS): { ear: Ear; heard: Heard[] } {
  if (ear.run.length === 0 || now - lastOf(ear.run) < gap) return { ear, heard: [] };
  return { ear: { run: ear.run, told: ear.run.length }, heard: untold(ear) };
}

/** Whether the next press at `at` would begin a new run. */
export function begins(ear: Ear, at: number, gap = GAP_MS): boolean {
  return ear.run.length === 0 || at - lastOf(ear.run) >= (isScanner(ear.run) ? PAUSE_MS : gap);
}

/** What may be a slow scan so far: characters that follow one another closely enough. */
export function drawn(run: readonly Press[], press: Press): readonly Press[] {
  if (!isCharacter(press)) return [];
  return press.at - lastOf(run) < SLOW_GAP_MS ? [...run, press] : [press];
}

/** The code of a slow scanner that this key ends, if it does. */
export function slowScan(run: readonly Press[], end: Press): string | null {
  if (!/^(Numpad)?Enter$/.test(end.code) || end.at - lastOf(run) >= SLOW_GAP_MS) return null;
  const text = textOf(run);
  return isLong(text) ? text : null;
}

export function isCharacter(press: Press): boolean {
  return character(press) !== null;
}

function untold(ear: Ear): Heard[] {
  if (isScanner(ear.run)) return [];
  return ear.run.slice(ear.told).map(({ code }) => ({ is: "key", code }));
}

/** Surely no hand: three keys as quick as a scanner's, or a number longer than a hand types in one go. */
function isScanner(run: readonly Press[]): boolean {
  const quick = run.slice(1, HAND + 1).every(({ at }, index) => at - (run[index]?.at ?? at) < GAP_MS);
  return (run.length > HAND && quick) || isLong(textOf(run));
}

/** As no hand types it in one go. */
export function isLong(text: string): boolean {
  return text.length >= LONG && text.replace(/\D/g, "").length >= DIGITS;
}

function lastOf(run: readonly Press[]): number {
  return run[run.length - 1]?.at ?? Number.NEGATIVE_INFINITY;
}

export function isEnd(code: string): boolean {
  return code === "Enter" || code === "NumpadEnter" || code === "Tab";
}

function textOf(run: readonly Press[]): string {
  return run.map((press) => (press.code === "Space" ? " " : (character(press) ?? ""))).join("");
}

const MARKS: Record<string, [plain: string, shifted: string]> = {
  Minus: ["-", "_"],
  Equal: ["=", "+"],
  BracketLeft: ["[", "{"],
  BracketRight: ["]", "}"],
  Backslash: ["\\", "|"],
  Semicolon: [";", ":"],
  Quote: ["'", '"'],
  Backquote: ["`", "~"],
  Comma: [",", "<"],
  Period: [".", ">"],
  Slash: ["/", "?"],
  NumpadSubtract: ["-", "-"],
  NumpadAdd: ["+", "+"],
  NumpadMultiply: ["*", "*"],
  NumpadDivide: ["/", "/"],
  NumpadDecimal: [".", "."],
};

const SHIFTED_DIGITS = ")!@#$%^&*(";

function character({ code, shift }: Press): string | null {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return shift ? letter : letter.toLowerCase();
  const pad = /^Numpad(\d)$/.exec(code)?.[1];
  if (pad !== undefined) return pad;
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return shift ? (SHIFTED_DIGITS[Number(digit)] ?? digit) : digit;
  const mark = MARKS[code];
  return mark === undefined ? null : mark[shift ? 1 : 0];
}
