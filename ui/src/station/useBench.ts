import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { choice, choose } from "../choices";
import type { Shop } from "../door-types";
import { listen } from "../parts/listen";
import type { Heard } from "../parts/scanner";
import { atOf, shopNow } from "../parts/time";
import { go } from "../place";
import { t } from "../words/words";
import { type Action, action, actionOfCommand, actionOfKey, isCommand } from "./actions";
import { type BenchState, type Hands, makeBench, painted } from "./bench";
import { say } from "./say";
import { sound } from "./sound";
import { aloud, warning } from "./told";
import { type Way, windowWay } from "./way";

let hands: Hands | null = null;

/** One bench as long as the program runs: leaving the page loses no unfinished parcel. */
const bench = makeBench(() => {
  if (hands === null) throw new Error("the station is not open");
  return hands;
});

export function useBench(shop: Shop | null, given?: Way): BenchState {
  const answers = useQueryClient();
  const state = useSyncExternalStore(bench.subscribe, bench.state);
  const way = given ?? windowWay(shop);
  /** The book has changed, so what is on screen is asked anew. */
  const written =
    <A extends unknown[], T>(act: (...asked: A) => Promise<T>) =>
    async (...asked: A): Promise<T> => {
      const answer = await act(...asked);
      void painted().then(() => answers.invalidateQueries());
      return answer;
    };
  hands = {
    ...way,
    record: written(way.record),
    undo: written(way.undo),
    release: written(way.release),
    halt: written(way.halt),
    openLot: written(way.openLot),
    print: written(way.print),
    now: () => atOf(shopNow()),
    staff: () => choice("staff"),
    badge: (staff) => choose("staff", staff),
    reasonText: (reason) => t(`station.reason.${reason}`),
    sound: (what) => {
      if (choice("sound") === "on") sound(what);
    },
    tell: (parcel) => {
      const sentences = aloud(parcel);
      if (sentences.length === 0) return;
      if (choice("sound") === "on") sound("notice");
      say(sentences.join(" "));
    },
    warn: (scene) => say(warning(scene)),
    leave: () => go("today"),
  };
  const ready = given !== undefined || shop !== null;
  useEffect(() => {
    if (ready) restore();
  }, [ready]);
  return state;
}

/** What a crash has left goes back on the bench, as far as it can be asked about by now. */
export function restore(): void {
  void bench.restore();
}

/** Scans and keys come in here, from wherever the focus is. */
export function useListening(when: "listening" | "deaf"): void {
  useEffect(() => (when === "deaf" ? undefined : listen(take)), [when]);
}

/** Scans alone, where nobody stands at the bench yet: what lies on it is not to be answered unseen. */
export function useScans(onScan: (text: string) => void): void {
  useEffect(
    () =>
      listen((heard) => {
        if (heard.is === "key") return actionOfKey(heard.code) === action("leave") && take(heard);
        onScan(heard.text);
        return true;
      }),
    [onScan],
  );
}

export function scanned(text: string): void {
  void bench.scan(text);
}

/** Whether the book knows a parcel or goods by this code; where it cannot be asked, it does not. */
export async function isParcel(text: string): Promise<boolean> {
  const found = await hands?.scan(text, null).catch(() => undefined);
  if (found?.is === "stop") return found.why !== "unknown_number";
  return found?.is === "ready" || found?.is === "goods";
}

export function run(action: Action): void {
  void bench.act((acts, state) => {
    if (action.when(state)) return action.run(acts);
  });
}

let typing: ((first: string) => void) | null = null;

/** Who has no scanner types: a letter or digit that is no answer now begins the number, wherever the focus is. */
export function useTyping(begin: (first: string) => void): void {
  useEffect(() => {
    typing = begin;
    return () => {
      if (typing === begin) typing = null;
    };
  }, [begin]);
}

function began(code: string): boolean {
  const first = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1];
  if (first === undefined || typing === null) return false;
  typing(first);
  return true;
}

/** A command may follow its number so closely that the parcel is still being looked up: it waits its turn. */
function command(action: Action | undefined): void {
  void bench.act((acts, state) => {
    if (action?.when(state)) return action.run(acts);
    bench.hint("unknown_command");
  });
}

function take(heard: Heard): boolean {
  if (heard.is === "key") {
    const action = actionOfKey(heard.code);
    if (action?.when(bench.state()) !== true) return began(heard.code) || heard.code === "Space";
    run(action);
    return true;
  }
  if (!isCommand(heard.text)) {
    scanned(heard.text);
    return true;
  }
  command(actionOfCommand(heard.text));
  return true;
}
