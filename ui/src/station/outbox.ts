/**
 * What a phone has done and the book has not heard yet. Each wish is kept in the browser before it is sent, one key for
 * each, and goes out in the order in which it was made; the book knows it again by the check's id, so that sending it
 * twice does nothing. What the book does not take is kept too, until a person has seen it.
 */
import type { Answer, Ask } from "../door";
import { Refusal } from "../refusal";

export type Wish = { is: "record"; ask: Ask<"record_check"> } | { is: "take_back"; id: string };

/** How a waiting check is shown: the tail of its number, the goods, what was found. */
export type Shown = { tail: string; goods: string; passed: boolean; defect: string | null };

export type Waiting = { key: string; wish: Wish; shown: Shown };
export type NotTaken = Waiting & { refusal: { code: string; params: Record<string, unknown> } };

export type OutboxState = { waiting: readonly Waiting[]; notTaken: readonly NotTaken[] };

type Recorded = Answer<"record_check">;
type Post = { store: Storage; send: (wish: Wish) => Promise<Recorded | null> };

export type Outbox = ReturnType<typeof makeOutbox>;

const WAITS = "pintui.waits.";
const NOT_TAKEN = "pintui.not-taken.";

/** Refusals that pass by themselves: the wish stays and goes out later. */
export const PASSING = ["line_down", "book_busy", "device_unknown", "sent_broke_off", "disk_full", "unexpected"];

export function makeOutbox({ store, send }: Post) {
  const listeners = new Set<() => void>();
  const heard = new Map<string, Recorded | null>();
  let running: Promise<void> | null = null;
  let state: OutboxState = read();

  function read(): OutboxState {
    return { waiting: all<Waiting>(store, WAITS), notTaken: all<NotTaken>(store, NOT_TAKEN) };
  }

  const changed = () => {
    state = read();
    for (const tell of listeners) tell();
  };

  const put = (wish: Wish, shown: Shown): string => {
    const last = state.waiting.at(-1)?.key ?? WAITS;
    const key = `${WAITS}${String(Math.max(Date.now(), numberOf(last) + 1)).padStart(15, "0")}`;
    const waiting: Waiting = { key, wish, shown };
    try {
      store.setItem(key, JSON.stringify(waiting));
    } catch {
      throw new Refusal("phone_full", {});
    }
    changed();
    return key;
  };

  const work = async () => {
    for (let next = read().waiting[0]; next !== undefined; next = read().waiting[0]) {
      try {
        heard.set(next.key, await send(next.wish));
      } catch (thrown) {
        const refusal = thrown instanceof Refusal ? thrown : new Refusal("unexpected", {});
        if (PASSING.includes(refusal.code)) return;
        const { code, params } = refusal;
        const notTaken: NotTaken = { ...next, refusal: { code, params } };
        store.setItem(NOT_TAKEN + next.key.slice(WAITS.length), JSON.stringify(notTaken));
      }
      store.removeItem(next.key);
      changed();
    }
  };

  const flush = (): Promise<void> => {
    running ??= work().finally(() => {
      running = null;
    });
    return running;
  };

  /** Sends what waits, this last; answers what the book said, or that it has to wait. */
  const post = async (wish: Wish, shown: Shown): Promise<Recorded | "taken" | "waits"> => {
    const before = running;
    const key = put(wish, shown);
    await flush();
    // a round that had begun before may have missed it; one of its own has tried, and the line is down
    if (before !== null && !heard.has(key) && read().waiting.some((waiting) => waiting.key === key)) await flush();
    const answer = heard.get(key);
    heard.delete(key);
    if (answer !== undefined) return answer ?? "taken";
    const mine = read().notTaken.find((one) => one.key === key);
    if (mine === undefined) return "waits";
    seen(mine);
    throw new Refusal(mine.refusal.code, mine.refusal.params);
  };

  /** A person has read what the book did not take. */
  const seen = (one: NotTaken) => {
    store.removeItem(NOT_TAKEN + one.key.slice(WAITS.length));
    changed();
  };

  return {
    state: () => state,
    subscribe: (tell: () => void) => {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    put,
    post,
    flush,
    seen,
  };
}

function all<T extends { key: string }>(store: Storage, prefix: string): T[] {
  const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? "").filter((key) =>
    key.startsWith(prefix),
  );
  return keys.sort().flatMap((key): T[] => {
    const text = store.getItem(key);
    return text === null ? [] : [JSON.parse(text)];
  });
}

function numberOf(key: string): number {
  return Number(key.slice(WAITS.length)) || 0;
}
