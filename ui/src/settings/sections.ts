/** The sections of the settings, who meets which, and which one opens: the one asked for, else where somebody was last. */
import { useSyncExternalStore } from "react";
import type { Name } from "../door";
import { go } from "../place";

export const SECTIONS = [
  "people",
  "pin",
  "look",
  "menu",
  "station",
  "stations",
  "printers",
  "proof",
  "watch",
  "figures",
  "limits",
  "privacy",
  "data",
  "profiles",
  "demo",
  "history",
  "export",
] as const;
export type Section = (typeof SECTIONS)[number];

/** The command without which a section is nothing. */
const ASKS: Partial<Record<Section, Name>> = {
  people: "people_list",
  station: "choose_station_rules",
  stations: "device_list",
  printers: "save_printer",
  proof: "choose_evidence_rules",
  watch: "watch_folder",
  figures: "reason_list",
  limits: "set_limit",
  privacy: "privacy_list",
  data: "backup",
  profiles: "profile_list",
  demo: "open_demo",
  history: "history",
};

/** The sections that whoever is there meets. */
export function sectionsOf(may: (name: Name) => boolean, signed: boolean): Section[] {
  return SECTIONS.filter((one) => may(ASKS[one] ?? "me") && (one !== "pin" || signed));
}

/** Where somebody was last: the first owner, signed in anew, is still among people. */
let last: Section = "look";
const listeners = new Set<() => void>();

export function useSection(): Section {
  return useSyncExternalStore(subscribe, () => last);
}

export function toSection(section: Section): void {
  last = section;
  for (const tell of listeners) tell();
}

/** The part of a section that was asked for, once. */
let part: "calendar" | null = null;

export function openSettings(section: Section, of: typeof part = null): void {
  part = of;
  toSection(section);
  go("settings");
}

export function takePart(): typeof part {
  const taken = part;
  part = null;
  return taken;
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}
