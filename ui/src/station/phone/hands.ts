/** How a phone speaks to the book: what it has done is kept first and sent then; a scan without a line looks at home. */
import { call } from "../../door";
import type { CheckRow, Fault, Parcel, PointAnswer, Unfinished } from "../../door-types";
import { bookNow, lineNow, whenLineChanges } from "../../line";
import { Refusal } from "../../refusal";
import type { Stopping } from "../bench";
import { makeOutbox, type Shown } from "../outbox";
import { scanHere } from "../scanHere";
import { asked, type Way } from "../way";
import { keepParcels, keptParcel } from "./parcels";
import { proofsOf, sendPhotos } from "./photos";

export const outbox = makeOutbox({
  store: localStorage,
  send: async (wish) => {
    if (wish.is === "record") return call("record_check", wish.ask);
    await call("take_back_check", { id: wish.id });
    return null;
  },
});

const BENCH = "pintui.bench";

/** Parcels that were on this bench, and the checks that were made of them. */
const parcels = new Map<number, Parcel>();
const checks = new Map<number, { id: string; shown: Shown }>();
/** Operations of the book count up from one; what it has not heard of yet counts down. */
let unheard = 0;

export const phoneWay: Way = {
  scan: async (scanned, atHand) => {
    const found = await scanHere(scanned, null, atHand).catch((thrown: unknown) => {
      if (!(thrown instanceof Refusal) || thrown.code !== "line_down") throw thrown;
      const parcel = keptParcel(scanned);
      if (parcel === null) throw new Refusal("line_down_parcel", {});
      return { is: "ready" as const, parcel };
    });
    if (found.is !== "ready") return found;
    parcels.set(found.parcel.order_id, found.parcel);
    return checkedHere(found.parcel) ?? found;
  },
  record: async (ask) => {
    const parcel = parcels.get(ask.order_id);
    const failed = ask.answers.find(({ result }) => result === "failed");
    const shown: Shown = {
      tail: parcel?.order_no.slice(-4) ?? "",
      goods: goodsOf(parcel),
      passed: failed === undefined,
      defect: failed?.defect ?? null,
    };
    const full = { ...ask, done_at: bookNow() };
    const told = await posted({ is: "record", ask: full }, shown);
    const recorded =
      typeof told === "string" ? { operation: --unheard, answer: rowOf(full, parcel, failed ?? null) } : told;
    if (ask.id !== null) checks.set(recorded.operation, { id: ask.id, shown });
    return recorded;
  },
  undo: async (operation) => {
    const check = checks.get(operation);
    if (check === undefined) throw new Refusal("undo_at_window", {});
    await posted({ is: "take_back", id: check.id }, check.shown);
  },
  // these change what other stations see at once: without a line they are refused, and never wait
  mistake: throughLine(asked.mistake),
  release: throughLine(asked.release),
  halt: throughLine(asked.halt),
  teach: throughLine(asked.teach),
  openLot: throughLine(asked.openLot),
  print: throughLine(asked.print),
  offered: throughLine(asked.offered),
  proof: async (check, point) => proofsOf(check, point),
  // the scanner's photo code cannot open a phone's camera: its own button does
  photo: () => {},
  // in the phone itself: what was begun outlives a closed page with the line up or down
  keep: async (parcels) => localStorage.setItem(BENCH, JSON.stringify(parcels)),
  kept: async () => {
    const text = localStorage.getItem(BENCH);
    const kept: Unfinished[] = text === null ? [] : JSON.parse(text);
    return kept;
  },
};

/** A line that is known to be down is not waited for. */
function throughLine<A extends unknown[], T>(act: (...asked: A) => Promise<T>) {
  return async (...asked: A): Promise<T> => {
    if (lineNow().is !== "up") throw new Refusal("line_down", {});
    return act(...asked);
  };
}

/** A line that is known to be down is not waited for. */
async function posted(...[wish, shown]: Parameters<typeof outbox.post>) {
  if (lineNow().is === "up") return outbox.post(wish, shown);
  outbox.put(wish, shown);
  return "waits" as const;
}

/** Checked on this phone, and the book has not heard of it yet. */
function checkedHere(parcel: Parcel): Stopping | null {
  const wishes = outbox.state().waiting.map(({ wish }) => wish);
  const record = wishes.findLast((wish) => wish.is === "record" && wish.ask.order_id === parcel.order_id);
  if (record?.is !== "record") return null;
  if (wishes.some((wish) => wish.is === "take_back" && wish.id === record.ask.id)) return null;
  const failed = record.ask.answers.find(({ result }) => result === "failed") ?? null;
  const check = rowOf({ ...record.ask, done_at: record.ask.done_at ?? bookNow() }, parcel, failed);
  const why = failed === null ? "checked_already" : "set_aside";
  return { is: "stop", why, parcel, check, reason: null, applied_at: null, halt: null };
}

type Done = { order_id: number; staff: string; started_at: string; done_at: string };

function rowOf(done: Done, parcel: Parcel | undefined, failed: PointAnswer | null): CheckRow {
  return {
    id: 0,
    order_id: done.order_id,
    order_no: parcel?.order_no ?? "",
    goods: goodsOf(parcel),
    result: failed === null ? "passed" : "failed",
    staff: done.staff,
    station: lineNow().device?.name ?? null,
    done_at: done.done_at,
    seconds: Math.max(0, Math.round((Date.parse(done.done_at) - Date.parse(done.started_at)) / 1000)),
    fault: failed === null ? null : faultOf(failed, parcel),
  };
}

function faultOf({ step, point, defect, severity, product }: PointAnswer, parcel: Parcel | undefined): Fault {
  const found = { step, point, defect, severity };
  if (product === undefined) return found;
  const named = parcel?.goods.find(({ product_id }) => product_id === product)?.product;
  return { ...found, product_id: product, ...(named === undefined ? {} : { product: named }) };
}

function goodsOf(parcel: Parcel | undefined): string {
  return parcel?.goods.map(({ product }) => product).join("、") ?? "";
}

/** When the line is there again, what waits goes out. */
export function sendWhenUp(): () => void {
  const look = () => {
    if (lineNow().is !== "up") return;
    void outbox.flush().then(sendPhotos);
    void keepParcels();
  };
  look();
  return whenLineChanges(look);
}
