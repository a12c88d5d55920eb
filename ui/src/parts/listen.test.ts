import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listen } from "./listen";
import type { Heard } from "./scanner";

const heard: Heard[] = [];
let deaf: () => void = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  heard.length = 0;
  deaf = listen((one) => {
    heard.push(one);
    return true;
  });
});

afterEach(() => {
  deaf();
  vi.useRealTimers();
  document.body.innerHTML = "";
});

/** `key: "Process"` is what a Chinese input method lets through. */
function press(target: Element | Document, code: string, at: number, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { code, key: "Process", bubbles: true, cancelable: true, ...init });
  Object.defineProperty(event, "timeStamp", { value: at });
  target.dispatchEvent(event);
  return event;
}

function field(text: string): HTMLInputElement {
  const input = document.createElement("input");
  document.body.append(input);
  input.value = text;
  input.focus();
  return input;
}

test("an input method changes nothing", () => {
  [..."123456789"].forEach((digit, index) => {
    press(document, `Digit${digit}`, index * 6, { isComposing: true });
  });
  press(document, "Enter", 60);
  expect(heard).toEqual([{ is: "scan", text: "123456789" }]);
});

test("a scan into a field is taken out of it again", () => {
  const input = field("山东");
  [..."987654321"].forEach((digit, index) => {
    const event = press(input, `Digit${digit}`, index * 6);
    if (!event.defaultPrevented) input.value += digit;
  });
  const enter = press(input, "Enter", 60);
  expect(heard).toEqual([{ is: "scan", text: "987654321" }]);
  expect(input.value).toBe("山东");
  expect(enter.defaultPrevented).toBe(true);
});

test("a field that takes scans itself keeps all that is scanned into it", () => {
  const input = field("");
  input.dataset.scans = "own";
  const codes = [...[..."987654321"].map((digit) => `Digit${digit}`), "Enter"];
  const events = codes.map((code, index) => press(input, code, index * 6));
  expect(events.some(({ defaultPrevented }) => defaultPrevented)).toBe(false);
  vi.advanceTimersByTime(200);
  expect(heard).toEqual([]);
});

test("what a hand types into a field stays there and does nothing else", () => {
  const input = field("");
  for (const [index, code] of ["KeyF", "KeyZ", "Digit1", "Space"].entries()) {
    expect(press(input, code, index * 120).defaultPrevented).toBe(false);
    vi.advanceTimersByTime(120);
  }
  expect(press(input, "Enter", 600).defaultPrevented).toBe(false);
  expect(heard).toEqual([]);
});

test("a switch that has the focus leaves the keys to the page, a dialog keeps them", () => {
  const radio = field("on");
  radio.type = "radio";
  press(radio, "KeyB", 0);
  vi.advanceTimersByTime(50);
  expect(heard).toEqual([{ is: "key", code: "KeyB" }]);
  document.body.innerHTML = '<div role="dialog" tabindex="-1"><button type="button">×</button></div>';
  for (const [at, of] of [document.querySelector("[role=dialog]"), document.querySelector("button")].entries()) {
    if (!(of instanceof HTMLElement)) throw new Error("no dialog");
    of.focus();
    press(of, "KeyB", 1000 + at * 500);
    vi.advanceTimersByTime(50);
  }
  expect(heard).toHaveLength(1);
});

test("keys act at once or after the silence, and not while they are held", () => {
  press(document, "Space", 0);
  press(document, "Space", 30, { repeat: true });
  press(document, "KeyF", 400);
  vi.advanceTimersByTime(50);
  expect(heard).toEqual([
    { is: "key", code: "Space" },
    { is: "key", code: "KeyF" },
  ]);
});

test("capital letters stay capital, however the scanner makes them", () => {
  const typed: [string, KeyboardEventInit][] = [
    ["KeyY", { key: "Y" }],
    ["KeyT", { key: "T", shiftKey: true }],
    ["KeyA", { shiftKey: true }],
    ["KeyB", { modifierCapsLock: true }],
    ["KeyC", { key: "c" }],
    ["Digit8", { key: "8", modifierCapsLock: true }],
  ];
  typed.forEach(([code, init], index) => {
    press(document, code, index * 6, init);
  });
  press(document, "Enter", 40);
  expect(heard).toEqual([{ is: "scan", text: "YTABc8" }]);
});

test("10,000 scans at full speed with an input method on are all heard, in their order", { timeout: 60_000 }, () => {
  const input = field("山");
  const wanted = Array.from({ length: 10_000 }, (_, scan) => String(scan * 7919 + 100_000_000));
  let at = 0;
  for (const text of wanted) {
    for (const digit of text) {
      at += 1;
      press(input, `Digit${digit}`, at, { isComposing: true });
    }
    at += 1;
    press(input, "Enter", at);
  }
  expect(heard.map((one) => (one.is === "scan" ? one.text : one.code))).toEqual(wanted);
  expect(input.value).toBe("山");
});

test("a window that was busy does not take the first letters of a scan for keys", () => {
  press(document, "KeyF", performance.now());
  const busy = performance.now() + 400;
  vi.setSystemTime(Date.now() + 400);
  vi.spyOn(performance, "now").mockReturnValueOnce(busy);
  vi.advanceTimersByTime(37);
  expect(heard).toEqual([]);
  vi.restoreAllMocks();
  vi.advanceTimersByTime(80);
  expect(heard).toEqual([{ is: "key", code: "KeyF" }]);
});

test("what a quick hand types into a field is all there once it rests, and before it goes on", () => {
  const input = field("");
  const type = (letters: string, from: number, gap: number) => {
    for (const [index, letter] of [...letters].entries()) {
      const event = press(input, `Key${letter.toUpperCase()}`, from + index * gap, { key: letter });
      if (!event.defaultPrevented) input.value += letter;
    }
  };
  type("youxian", 0, 30);
  expect(input.value).toBe("you");
  vi.advanceTimersByTime(200);
  expect(input.value).toBe("youxian");
  type("tou", 400, 30);
  type("hao", 490, 30);
  press(input, "Backspace", 590, { key: "Backspace" });
  expect(input.value).toBe("youxiantouhao");
  expect(heard.filter(({ is }) => is === "scan")).toEqual([]);
});

/** As a cordless scanner of 55 ms a character types. */
function scansSlowly(target: Element | Document, text: string, from: number): void {
  const codes = [...[...text].map((one) => (/\d/.test(one) ? `Digit${one}` : `Key${one}`)), "Enter"];
  for (const [index, code] of codes.entries()) {
    press(target, code, from + index * 55);
    vi.advanceTimersByTime(55);
  }
  vi.advanceTimersByTime(500);
}

test("a slow scanner is known from its first number on, and then none of its characters is a key", () => {
  scansSlowly(document, "SF10293847", 0);
  expect(heard.at(-1)).toEqual({ is: "scan", text: "sf10293847" });
  heard.length = 0;
  scansSlowly(document, "SF56473829", 2000);
  expect(heard).toEqual([{ is: "scan", text: "sf56473829" }]);
  heard.length = 0;
  press(document, "KeyF", 4000);
  vi.advanceTimersByTime(90);
  expect(heard).toEqual([{ is: "key", code: "KeyF" }]);
});

test("in a field and in a dialog nobody is taken for a slow scanner", () => {
  const input = field("");
  scansSlowly(input, "10293847", 0);
  document.body.innerHTML = '<div role="dialog" tabindex="-1"></div>';
  const dialog = document.querySelector("[role=dialog]");
  if (!(dialog instanceof HTMLElement)) throw new Error("no dialog");
  dialog.focus();
  scansSlowly(dialog, "10293847", 2000);
  expect(heard).toEqual([]);
});
