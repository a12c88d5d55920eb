/**
 * Tells a scanner from a hand. A scanner types its characters less than 35 ms apart and ends with Enter
 * or Tab; a hand does not press three keys and Enter so quickly. Pure: it gets key presses with their
 * times and answers what was meant. It goes by the place of the key, so that a Chinese input method
 * changes nothing. A blank inside a code belongs to the code: it must never be the key that passes.
 */

export type Press = { code: string; shift: boolean; at: number };
export type Heard = { is: "scan"; text: string } | { is: "key"; code: string };

/** The run of characters that may become a scan; `told` of them were already given out as keys. */
export type Ear = { run: readonly Press[]; told: number };

export const GAP_MS = 35;
/** More keys than this in so short a time are no hand. */
const HAND = 2;
/** Once it is surely a scanner, the air may hold it up: a cordless one pauses in the middle of a code. */
export const PAUSE_MS = 150;

export const SILENCE: Ear = { run: [], told: 0 };

export function hear(ear: Ear, press: Press): { ear: Ear; heard: Heard[] } {
  const goesOn = ear.run.length === 0 || !begins(ear, press.at);
  const heard = goesOn ? [] : untold(ear);
  const run = goesOn ? ear.run : [];
  const told = goesOn ? ear.told : 0;

  if (isEnd(press.code)) {
    if (run.length > HAND) return { ear: SILENCE, heard: [...heard, { is: "scan", text: textOf(run) }] };
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
export function settle(ear: Ear, now: number): { ear: Ear; heard: Heard[] } {
  if (ear.run.length === 0 || now - lastOf(ear) < GAP_MS) return { ear, heard: [] };
  return { ear: { run: ear.run, told: ear.run.length }, heard: untold(ear) };
}

/** Whether the next press at `at` would begin a new run. */
export function begins(ear: Ear, at: number): boolean {
  return ear.run.length === 0 || at - lastOf(ear) >= (ear.run.length > HAND ? PAUSE_MS : GAP_MS);
}

export function isCharacter(press: Press): boolean {
  return character(press) !== null;
}

function untold(ear: Ear): Heard[] {
  if (ear.run.length > HAND) return [];
  return ear.run.slice(ear.told).map(({ code }) => ({ is: "key", code }));
}

function lastOf(ear: Ear): number {
  return ear.run[ear.run.length - 1]?.at ?? Number.NEGATIVE_INFINITY;
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
