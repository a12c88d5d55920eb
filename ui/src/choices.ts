/** What a person chose on this computer: kept in the browser's own store, never in the book. */
import { useSyncExternalStore } from "react";

export const LANGUAGES = ["zh-CN", "zh-TW", "en"] as const;
export const THEMES = ["light", "dark", "system"] as const;
export const SWITCH = ["on", "off"] as const;
/** How quickly the scanner here types; heard, not chosen. */
export const SCANNERS = ["quick", "slow"] as const;
export const MASKS = ["off", "left", "right", "top", "bottom"] as const;

export type Language = (typeof LANGUAGES)[number];
export type Theme = (typeof THEMES)[number];

export type Mask = (typeof MASKS)[number];

type Switch = (typeof SWITCH)[number];
type Choices = {
  language: Language;
  theme: Theme;
  sound: Switch;
  camera: Switch;
  mask: Mask;
  scanner: (typeof SCANNERS)[number];
  voice: Switch;
  darkRoom: Switch;
  staff: string;
  clerk: string;
  rooms: string;
  shop: string;
  /** Lines beside the rate on 今日, by their ids. */
  references: string;
  /** Rule by which each shop is looked at, as JSON. */
  rules: string;
};

declare global {
  interface Window {
    /** The language that the environment of the program asks for. */
    pintuiSpeaks?: string;
  }
}

/** The language of ours that a tag of a system or a browser means. */
export function languageOf(tag: string): Language {
  if (/^zh-(TW|HK|MO|Hant)/i.test(tag)) return "zh-TW";
  return /^zh/i.test(tag) ? "zh-CN" : "en";
}

/** What is spoken here, until a person has chosen. */
function spoken(): Language {
  return languageOf(window.pintuiSpeaks ?? navigator.language);
}

const text = (value: string | null) => value ?? "";
const oneOf =
  <T extends string>(known: readonly T[], usual: T) =>
  (value: string | null): T =>
    known.find((one) => one === value) ?? usual;

const READ: { [K in keyof Choices]: (value: string | null) => Choices[K] } = {
  language: (value) => oneOf(LANGUAGES, spoken())(value),
  theme: oneOf(THEMES, "system"),
  sound: oneOf(SWITCH, "on"),
  camera: oneOf(SWITCH, "on"),
  mask: oneOf(MASKS, "off"),
  scanner: oneOf(SCANNERS, "quick"),
  voice: oneOf(SWITCH, "on"),
  darkRoom: oneOf(SWITCH, "off"),
  staff: text,
  clerk: text,
  rooms: text,
  shop: text,
  references: text,
  rules: text,
};

const listeners = new Set<() => void>();

export function choice<K extends keyof Choices>(name: K): Choices[K] {
  return READ[name](localStorage.getItem(`pintui.${name}`));
}

export function isChosen(name: keyof Choices): boolean {
  return localStorage.getItem(`pintui.${name}`) !== null;
}

export function choose<K extends keyof Choices>(name: K, value: Choices[K]): void {
  localStorage.setItem(`pintui.${name}`, value);
  for (const tell of listeners) tell();
}

export function useChoice<K extends keyof Choices>(name: K): Choices[K] {
  return useSyncExternalStore(whenChosen, () => choice(name));
}

export function whenChosen(tell: () => void): () => void {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}
