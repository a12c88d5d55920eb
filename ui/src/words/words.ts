/** The texts of the chosen language. Keys are typed from the Chinese files; every text is a whole sentence. */
import type { Locale } from "antd/es/locale";
import dayjs from "dayjs";
import type actions from "../../../locales/zh-CN/actions.json";
import type again from "../../../locales/zh-CN/again.json";
import type ages from "../../../locales/zh-CN/ages.json";
import type appraisal from "../../../locales/zh-CN/appraisal.json";
import type audiences from "../../../locales/zh-CN/audiences.json";
import type breakdown from "../../../locales/zh-CN/breakdown.json";
import type callbacks from "../../../locales/zh-CN/callbacks.json";
import type care from "../../../locales/zh-CN/care.json";
import type cases from "../../../locales/zh-CN/cases.json";
import type catalogue from "../../../locales/zh-CN/catalogue.json";
import type charge from "../../../locales/zh-CN/charge.json";
import type checklists from "../../../locales/zh-CN/checklists.json";
import type costs from "../../../locales/zh-CN/costs.json";
import type coupons from "../../../locales/zh-CN/coupons.json";
import type devices from "../../../locales/zh-CN/devices.json";
import type dispositions from "../../../locales/zh-CN/dispositions.json";
import type emergencies from "../../../locales/zh-CN/emergencies.json";
import type evidence from "../../../locales/zh-CN/evidence.json";
import type experiments from "../../../locales/zh-CN/experiments.json";
import type forecast from "../../../locales/zh-CN/forecast.json";
import type gifts from "../../../locales/zh-CN/gifts.json";
import type labels from "../../../locales/zh-CN/labels.json";
import type ledger from "../../../locales/zh-CN/ledger.json";
import type loop from "../../../locales/zh-CN/loop.json";
import type losses from "../../../locales/zh-CN/losses.json";
import type mapping from "../../../locales/zh-CN/mapping.json";
import type members from "../../../locales/zh-CN/members.json";
import type mending from "../../../locales/zh-CN/mending.json";
import type moves from "../../../locales/zh-CN/moves.json";
import type numbers from "../../../locales/zh-CN/numbers.json";
import type packing from "../../../locales/zh-CN/packing.json";
import type partners from "../../../locales/zh-CN/partners.json";
import type people from "../../../locales/zh-CN/people.json";
import type plays from "../../../locales/zh-CN/plays.json";
import type policies from "../../../locales/zh-CN/policies.json";
import type returned from "../../../locales/zh-CN/returned.json";
import type scripts from "../../../locales/zh-CN/scripts.json";
import type segments from "../../../locales/zh-CN/segments.json";
import type station from "../../../locales/zh-CN/station.json";
import type tags from "../../../locales/zh-CN/tags.json";
import type team from "../../../locales/zh-CN/team.json";
import type ui from "../../../locales/zh-CN/ui.json";
import type warehouses from "../../../locales/zh-CN/warehouses.json";
import type waves from "../../../locales/zh-CN/waves.json";
import type week from "../../../locales/zh-CN/week.json";
import type wording from "../../../locales/zh-CN/wording.json";
import type { Language } from "../choices";
import { currencyCode, currencySign } from "../parts/currency";

export type Key =
  | keyof typeof actions
  | keyof typeof again
  | keyof typeof ages
  | keyof typeof appraisal
  | keyof typeof audiences
  | keyof typeof breakdown
  | keyof typeof callbacks
  | keyof typeof care
  | keyof typeof cases
  | keyof typeof catalogue
  | keyof typeof charge
  | keyof typeof checklists
  | keyof typeof costs
  | keyof typeof coupons
  | keyof typeof devices
  | keyof typeof dispositions
  | keyof typeof emergencies
  | keyof typeof evidence
  | keyof typeof experiments
  | keyof typeof forecast
  | keyof typeof gifts
  | keyof typeof labels
  | keyof typeof ledger
  | keyof typeof loop
  | keyof typeof losses
  | keyof typeof mapping
  | keyof typeof members
  | keyof typeof mending
  | keyof typeof moves
  | keyof typeof numbers
  | keyof typeof packing
  | keyof typeof partners
  | keyof typeof people
  | keyof typeof plays
  | keyof typeof policies
  | keyof typeof returned
  | keyof typeof scripts
  | keyof typeof segments
  | keyof typeof station
  | keyof typeof tags
  | keyof typeof team
  | keyof typeof ui
  | keyof typeof warehouses
  | keyof typeof waves
  | keyof typeof week
  | keyof typeof wording;
export type Params = Record<string, string | number>;

/** `one`: what a counted word is called where there is just one of it. */
type Words = { texts: Record<string, string>; antd: Locale; dayjs: string; one: Record<string, string> };

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
  document.title = t("app.name");
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

/** Several names in one sentence, parted as the language does. */
export function listed(names: string[]): string {
  return names.join(t("list.separator"));
}

/** Goods of an order, which the book tells in one text, parted as the language does. */
export function goodsText(told: string): string;
export function goodsText(told: string | null): string | null;
export function goodsText(told: string | null): string | null {
  return told === null ? null : told.split("；").join(t("list.goods"));
}

/** What somebody said, in the language's own marks. */
export function quoted(text: string): string {
  return t("list.quoted", { text });
}

/** What the shop's amounts are counted in, for a label: 元, 欧元. */
function unit(): string {
  const [own, named] = ["unit", "currency"].map((room) => current?.texts[`${room}.${currencyCode()}`]);
  return own ?? named ?? currencySign().trim();
}

function filled(text: string, params: Params): string {
  return text.replace(/\{(\w+)\}( [a-z]+)?/g, (whole, name: string, counted = "") => {
    const value = params[name] ?? (name === "unit" ? unit() : undefined);
    if (value === undefined) return whole;
    const one = String(value) === "1" ? current?.one[counted.trim()] : undefined;
    return `${value}${one === undefined ? counted : ` ${one}`}`;
  });
}
