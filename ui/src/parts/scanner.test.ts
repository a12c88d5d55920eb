import { expect, test } from "vitest";
import { drawn, type Ear, type Heard, hear, SILENCE, SLOW_GAP_MS, settle, slowScan } from "./scanner";

type Typed = { code: string; shift: boolean; at: number };

/** Lets the machine hear presses as a window would: it also settles in every silence. */
function listened(presses: Typed[]): Heard[] {
  const all: Heard[] = [];
  let ear: Ear = SILENCE;
  for (const [index, press] of presses.entries()) {
    const step = hear(ear, press);
    ear = step.ear;
    all.push(...step.heard);
    const quiet = settle(ear, presses[index + 1]?.at ?? Number.POSITIVE_INFINITY);
    ear = quiet.ear;
    all.push(...quiet.heard);
  }
  return all;
}

function pressOf(character: string, at: number): Typed {
  if (/[0-9]/.test(character)) return { code: `Digit${character}`, shift: false, at };
  if (character === "-") return { code: "Minus", shift: false, at };
  return { code: `Key${character.toUpperCase()}`, shift: /[A-Z]/.test(character), at };
}

/** The same dice for every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function scanOf(text: string, from: number, gap: () => number, end = "Enter"): Typed[] {
  let at = from;
  const presses = [...text].map((character) => {
    at += gap();
    return pressOf(character, at);
  });
  return [...presses, { code: end, shift: false, at: at + gap() }];
}

const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-";

test("no character is lost in 10,000 scans with hands between them", () => {
  const roll = dice(7);
  const wanted: string[] = [];
  const keys: string[] = [];
  const presses: Typed[] = [];
  let at = 0;
  for (let scan = 0; scan < 10_000; scan += 1) {
    at += 40 + roll(200);
    if (roll(3) === 0) {
      const key = ["Space", "KeyF", "KeyZ", "Digit3", "Enter"][roll(5)] ?? "Space";
      keys.push(key);
      presses.push({ code: key, shift: false, at });
      at += 40 + roll(300);
    }
    const text = Array.from({ length: 6 + roll(35) }, () => LETTERS[roll(LETTERS.length)]).join("");
    wanted.push(text);
    const typed = scanOf(text, at, () => 1 + roll(33), roll(5) === 0 ? "Tab" : "Enter");
    presses.push(...typed);
    at = typed.at(-1)?.at ?? at;
  }
  const heard = listened(presses);
  expect(heard.flatMap((one) => (one.is === "scan" ? [one.text] : []))).toEqual(wanted);
  expect(heard.flatMap((one) => (one.is === "key" ? [one.code] : []))).toEqual(keys);
});

test("two scans with nothing between them stay two", () => {
  const first = scanOf("YT8812340099871", 0, () => 2);
  const second = scanOf("SF1234567890123", first.at(-1)?.at ?? 0, () => 2);
  expect(listened([...first, ...second])).toEqual([
    { is: "scan", text: "YT8812340099871" },
    { is: "scan", text: "SF1234567890123" },
  ]);
});

test("a blank inside a code belongs to the code and passes nothing", () => {
  const presses = scanOf("YT8812340099871", 0, () => 8);
  presses.splice(5, 0, { code: "Space", shift: false, at: 42 });
  expect(listened(presses)).toEqual([{ is: "scan", text: "YT881 2340099871" }]);
});

test("a window that was busy in the middle of a scan still hears all of it", () => {
  const [first, ...rest] = scanOf("YT8812340099871", 0, () => 5);
  if (first === undefined) throw new Error("a scan has characters");
  let ear = hear(SILENCE, first).ear;
  ear = settle(ear, 500).ear; // the timer ran before the presses that were waiting
  const heard = rest.flatMap((press) => {
    const step = hear(ear, press);
    ear = step.ear;
    return step.heard;
  });
  expect(heard).toEqual([{ is: "scan", text: "YT8812340099871" }]);
});

test("a hand that types a number is no scanner", () => {
  const heard = listened(scanOf("2891004471", 0, () => 90));
  expect(heard.some(({ is }) => is === "scan")).toBe(false);
});

test("a single letter is a key, after the silence", () => {
  const press = pressOf("f", 100);
  const { ear, heard } = hear(SILENCE, press);
  expect(heard).toEqual([]);
  expect(settle(ear, 120).heard).toEqual([]);
  expect(settle(ear, 140).heard).toEqual([{ is: "key", code: "KeyF" }]);
});

test("a key is told once", () => {
  const { ear } = settle(hear(SILENCE, pressOf("f", 0)).ear, 40);
  expect(settle(ear, 80).heard).toEqual([]);
  expect(hear(ear, pressOf("z", 90)).heard).toEqual([]);
});

test("short codes are scans, two quick keys and Enter are a hand", () => {
  expect(listened(scanOf("K01", 0, () => 5))).toEqual([{ is: "scan", text: "K01" }]);
  expect(listened(scanOf("PT-OK", 0, () => 5))).toEqual([{ is: "scan", text: "PT-OK" }]);
  expect(listened(scanOf("PB-7", 0, () => 5))).toEqual([{ is: "scan", text: "PB-7" }]);
  expect(listened(scanOf("pt-d1", 0, () => 5))).toEqual([{ is: "scan", text: "pt-d1" }]);
  expect(listened(scanOf("12", 0, () => 5)).map((one) => one.is)).toEqual(["key", "key", "key"]);
});

test("a cordless scanner may pause in the middle of a code", () => {
  const [first, second] = [scanOf("YT8812", 0, () => 5).slice(0, -1), scanOf("340099871", 150, () => 5)];
  expect(listened([...first, ...second])).toEqual([{ is: "scan", text: "YT8812340099871" }]);
});

test("a code without its end does not run into the next one", () => {
  const cut = scanOf("YT8812", 0, () => 5).slice(0, -1);
  expect(listened([...cut, ...scanOf("YT8812340099871", 400, () => 5)])).toEqual([
    { is: "scan", text: "YT8812340099871" },
  ]);
});

test("the end of a scan that was cut off confirms nothing", () => {
  const cut = scanOf("YT8812340099871", 0, () => 5).slice(-5);
  expect(listened(cut)).toEqual([{ is: "scan", text: "9871" }]);
});

test("the number pad types the same digits", () => {
  const presses = [..."123456"].map((digit, index) => ({ code: `Numpad${digit}`, shift: false, at: index * 5 }));
  expect(listened([...presses, { code: "NumpadEnter", shift: false, at: 30 }])).toEqual([
    { is: "scan", text: "123456" },
  ]);
});

/** The same where a slow scanner is known. */
function heardSlowly(presses: Typed[]): Heard[] {
  let ear: Ear = SILENCE;
  return presses.flatMap((press, index) => {
    const step = hear(ear, press, SLOW_GAP_MS);
    const quiet = settle(step.ear, presses[index + 1]?.at ?? Number.POSITIVE_INFINITY, SLOW_GAP_MS);
    ear = quiet.ear;
    return [...step.heard, ...quiet.heard];
  });
}

test("a slow scanner's number is one scan, and none of its characters a key", () => {
  const roll = dice(11);
  const wanted = Array.from({ length: 1000 }, () => `SF${String(roll(9_000_000) + 1_000_000)}${"K".repeat(roll(3))}`);
  let at = 0;
  const presses = wanted.flatMap((text) => {
    const typed = scanOf(text, at + 200, () => 40 + roll(40));
    at = typed.at(-1)?.at ?? at;
    return typed;
  });
  expect(heardSlowly(presses)).toEqual(wanted.map((text) => ({ is: "scan", text })));
});

test("where a slow scanner is known, quick keys of a hand are all told, and short codes of a quick one are scans", () => {
  const keys = ["KeyF", "Digit1", "Digit2", "KeyZ"].map((code, at) => ({ code, shift: false, at: at * 60 }));
  expect(heardSlowly(keys)).toEqual(keys.map(({ code }) => ({ is: "key", code })));
  expect(heardSlowly(scanOf("12345", 0, () => 60)).map((one) => one.is)).not.toContain("scan");
  expect(heardSlowly(scanOf("PT-OK", 0, () => 5))).toEqual([{ is: "scan", text: "PT-OK" }]);
});

test("words as quick as any hand types them are no slow scan, nor is a number whose digits or Enter take longer", () => {
  const ends = (text: string, gap: number, wait = gap) => {
    const typed = scanOf(text, 0, () => gap).slice(0, -1);
    const run = typed.reduce<readonly Typed[]>(drawn, []);
    return slowScan(run, { code: "Enter", shift: false, at: (typed.at(-1)?.at ?? 0) + wait });
  };
  expect(ends("2891004471", 60)).toBe("2891004471");
  expect(ends("qualityproblem", 60)).toBeNull();
  expect(ends("2891004471", 90)).toBeNull();
  expect(ends("2891004471", 60, 120)).toBeNull();
  expect(ends("28910", 60)).toBeNull();
});
