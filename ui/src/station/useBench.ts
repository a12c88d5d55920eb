import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { choice, choose } from "../choices";
import { call } from "../door";
import type { Shop } from "../door-types";
import { atOf, shopNow } from "../parts/time";
import { go } from "../place";
import { t } from "../words/words";
import { type Action, actionOfCommand, actionOfKey, isBadge, isCommand, onlyProduct } from "./actions";
import { type BenchState, type Hands, makeBench, painted } from "./bench";
import { listen } from "./listen";
import { mistakeOf } from "./mistake";
import { say } from "./say";
import type { Heard } from "./scanner";
import { sound } from "./sound";
import { aloud, faultOf, warning } from "./told";

let hands: Hands | null = null;

/** One bench as long as the program runs: leaving the page loses no unfinished parcel. */
const bench = makeBench(() => {
  if (hands === null) throw new Error("the station is not open");
  return hands;
});

/** The bench of this window, among those that may keep unfinished parcels in one data folder. */
const STATION = "window";
let restored = false;

export function useBench(shop: Shop | null): BenchState {
  const answers = useQueryClient();
  const state = useSyncExternalStore(bench.subscribe, bench.state);
  const written = <T>(answer: T): T => {
    void painted().then(() => answers.invalidateQueries());
    return answer;
  };
  hands = {
    scan: (scanned, atHand) => call("scan_parcel", { scanned, shop: shop?.name ?? null, at_hand: atHand }),
    record: (ask) => call("record_check", ask).then(written),
    mistake: async (trouble, check) => {
      const ask = mistakeOf(trouble, check, choice("staff"));
      if (ask !== null) await call("record_mistake", ask);
    },
    release: (order_id) => call("release_parcel", { order_id, staff: choice("staff") }).then(written),
    halt: async (answered) => {
      const ask = { product_id: onlyProduct(answered) ?? 0, sku_id: null, signal: "check" } as const;
      const halted = await call("halt_product", { ...ask, why: faultOf(answered.row), by: choice("staff") });
      return written(halted.answer);
    },
    teach: (code, sku_id) => call("teach_barcode", { code, sku_id, by: choice("staff"), sharing: "alone" }),
    openLot: (sku_id) => call("open_lot", { sku_id, by: choice("staff") }).then(written),
    undo: (operation) => call("undo", { operation }).then(written),
    keep: (parcels) => call("keep_bench", { station: STATION, parcels }),
    kept: () => call("kept_bench", { station: STATION }),
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
  useEffect(() => {
    if (restored || shop === null) return;
    restored = true;
    void bench.restore();
  }, [shop]);
  return state;
}

/** Scans and keys come in here, from wherever the focus is. */
export function useListening(when: "listening" | "deaf", onNumber: (number: string) => void = scanned): void {
  useEffect(() => {
    if (when === "deaf") return;
    return listen((heard) => take(heard, onNumber));
  }, [when, onNumber]);
}

export function scanned(text: string): void {
  void bench.scan(text);
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
  if (!isCommand(heard.text) || isBadge(heard.text)) {
    onNumber(heard.text);
    return true;
  }
  command(actionOfCommand(heard.text));
  return true;
}
