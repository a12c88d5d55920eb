import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { choice, choose } from "../choices";
import { call } from "../door";
import type { Scanned, Shop } from "../door-types";
import { pickPicture } from "../files";
import { pointText } from "../parts/points";
import { atOf, shopNow } from "../parts/time";
import { go } from "../place";
import { t } from "../words/words";
import { type Action, actionOfCommand, actionOfKey, isCommand } from "./actions";
import { staffOf } from "./badge";
import { type BenchState, type Elsewhere, type Hands, makeBench } from "./bench";
import { photoOf } from "./camera/photo";
import { listen } from "./listen";
import type { Heard } from "./scanner";
import { sound } from "./sound";

let hands: Hands | null = null;

/** One bench as long as the program runs: leaving the page loses no unfinished parcel. */
const bench = makeBench(() => {
  if (hands === null) throw new Error("the station is not open");
  return hands;
});

/** How a station speaks to the book: the window at once, a phone over a line that may be down. */
export type Way = Pick<Hands, "scan" | "record" | "undo" | "photo">;

export async function scanHere(scanned: string, shop: Shop | null): Promise<Scanned | Elsewhere> {
  const { found, elsewhere } = await call("scan_here", { scanned, shop: shop?.name ?? null, staff: choice("staff") });
  if (elsewhere === null || found.is !== "ready") return found;
  const { parcel } = found;
  return { is: "stop", why: "elsewhere", parcel, held: elsewhere, check: null, reason: null, applied_at: null };
}

function atOnce(shop: Shop | null): Way {
  return {
    scan: (scanned) => scanHere(scanned, shop),
    record: (ask) => call("record_check", ask),
    undo: (operation) => call("undo", { operation }),
    photo: (check) => void photoOf(check, choice("staff")),
  };
}

export function useBench(shop: Shop | null, way: Way = atOnce(shop)): BenchState {
  const answers = useQueryClient();
  const state = useSyncExternalStore(bench.subscribe, bench.state);
  hands = {
    scan: way.scan,
    record: async (ask) => {
      const recorded = await way.record(ask);
      void answers.invalidateQueries();
      return recorded;
    },
    undo: async (operation) => {
      await way.undo(operation);
      void answers.invalidateQueries();
    },
    proof: async ({ id, text }) => {
      const file = await pickPicture(`${t("station.point.proof.title")} · ${pointText({ id, text })}`);
      return file === null ? [] : [(await call("keep_picture", { file })).picture];
    },
    now: () => atOf(shopNow()),
    staff: () => choice("staff"),
    reasonText: (reason) => t(`station.reason.${reason}`),
    sound: (what) => {
      if (choice("sound") === "on") sound(what);
    },
    leave: () => go("today"),
    photo: way.photo,
  };
  return state;
}

/** Scans and keys come in here, from wherever the focus is. */
export function useListening(when: "listening" | "deaf", onNumber: (number: string) => void = scanned): void {
  useEffect(() => {
    if (when === "deaf") return;
    return listen((heard) => take(heard, onNumber));
  }, [when, onNumber]);
}

/** A number goes onto the bench; a badge in between puts another person before it. */
export function scanned(text: string): void {
  const staff = staffOf(text);
  if (staff === null) return void bench.scan(text);
  choose("staff", staff);
  void bench.hint("staff_changed");
}

/** Whether the book knows a parcel by this number; where it cannot be asked, it does not. */
export async function isParcel(text: string): Promise<boolean> {
  const found = await hands?.scan(text).catch(() => undefined);
  return found !== undefined && !(found.is === "stop" && found.why === "unknown_number");
}

export function run(action: Action): void {
  void bench.act((acts, state) => {
    if (action.when(state)) return action.run(acts);
  });
}

/** A command may follow its number so closely that the parcel is still being looked up: it waits its turn. */
function command(action: Action | undefined): void {
  void bench.act((acts, state) => {
    if (action?.when(state)) return action.run(acts);
    bench.hint("unknown_command");
  });
}

function take(heard: Heard, onNumber: (number: string) => void): boolean {
  if (heard.is === "key") {
    const action = actionOfKey(heard.code);
    if (action === undefined || !action.when(bench.state())) return heard.code === "Space";
    run(action);
    return true;
  }
  if (!isCommand(heard.text)) {
    onNumber(heard.text);
    return true;
  }
  command(actionOfCommand(heard.text));
  return true;
}
