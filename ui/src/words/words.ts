/** The texts of the chosen language. Keys are typed from the Chinese files; every text is a whole sentence. */
import type { Locale } from "antd/es/locale";
import dayjs from "dayjs";
import type mapping from "../../../locales/zh-CN/mapping.json";
import type packing from "../../../locales/zh-CN/packing.json";
import type station from "../../../locales/zh-CN/station.json";
import type ui from "../../../locales/zh-CN/ui.json";
import type { Language } from "../choices";

export type Key = keyof typeof ui | keyof typeof station | keyof typeof mapping | keyof typeof packing;
export type Params = Record<string, string | number>;

type Words = { texts: Record<string, string>; antd: Locale; dayjs: string };

const LOAD: Record<Language, () => Promise<{ words: Words }>> = {
  "zh-CN": () => import("./zh-CN"),
  "zh-TW": () => import("./zh-TW"),
  en: () => import("./en"),
};

let current: Words | null = null;

export async function loadWords(language: Language): Promise<void> {
  current = (await LOAD[language]()).words;
  dayjs.locale(current.dayjs);
  document.documentElement.lang = language;
}

export function t(key: Key, params: Params = {}): string {
  return filled(current?.texts[key] ?? key, params);
}

/** A text whose key is made from a code of the core; none where no language file has it. */
export function textOf(key: string, params: Params = {}): string | null {
  const text = current?.texts[key];
  return text === undefined ? null : filled(text, params);
}

export function template(key: Key): string {
  return current?.texts[key] ?? key;
}

export function antdWords(): Locale | undefined {
  return current?.antd;
}

function filled(text: string, params: Params): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
