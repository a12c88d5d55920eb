/**
 * The line to the book for a page in a browser: the same door over HTTP, under the key that pairing gave this device.
 * It knows whether the line is up, and tries again by itself. Only `door.ts` and the phone's own page use it.
 */
import { useSyncExternalStore } from "react";
import { choice } from "./choices";
import type { At, Device } from "./door-types";
import { atOf, shopNow } from "./parts/time";
import { Refusal, refusalOf } from "./refusal";

export type Line = {
  is: "up" | "down" | "unpaired";
  device: Device | null;
  /** When the book was last heard, on the shop's clock. */
  heardAt: At | null;
};

type Hello = { device: Device; now: At; tls: boolean };

const KEY = "pintui.key";
const DEVICE = "pintui.device";
const PATIENCE_MS = 4_000;
/** A printer that does not answer and a photo over slow Wi-Fi take longer; the line is up all the while. */
const LONGER_MS: Record<string, number> = { "/api/door/print_label": 30_000, "/api/door/keep_photo": 60_000 };
const AGAIN_MS = 3_000;
const QUIET_MS = 15_000;

let line: Line = { is: localStorage.getItem(KEY) === null ? "unpaired" : "up", device: kept(), heardAt: null };
/** How far this device's clock is behind the shop's. */
let behindMs = 0;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

export function useLine(): Line {
  return useSyncExternalStore(whenLineChanges, lineNow);
}

export function lineNow(): Line {
  return line;
}

export function whenLineChanges(tell: () => void): () => void {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}

/** Now on the shop's clock, as the book told it. */
export function bookNow(): At {
  return atOf(new Date(shopNow().getTime() + behindMs));
}

export function overLine<A>(name: string, ask: unknown): Promise<A> {
  return send<A>(`/api/door/${name}`, ask);
}

/** Six digits and a name; from then on this device is known. */
export async function pair(code: string, name: string): Promise<void> {
  const paired = await send<{ key: string; device: Device }>("/api/pair", { code, name });
  localStorage.setItem(KEY, paired.key);
  localStorage.setItem(DEVICE, JSON.stringify(paired.device));
  put({ is: "up", device: paired.device });
  void hello();
}

/** Asks at once whether the book is there. */
export async function hello(): Promise<void> {
  clearTimeout(timer);
  if (line.is !== "unpaired") {
    try {
      const told = await send<Hello>("/api/hello", null);
      behindMs = new Date(told.now).getTime() - shopNow().getTime();
      localStorage.setItem(DEVICE, JSON.stringify(told.device));
      put({ device: told.device });
    } catch {
      // what is wrong with the line stands in it already
    }
  }
  timer = setTimeout(() => void hello(), lineNow().is === "down" ? AGAIN_MS : QUIET_MS);
}

/** From now on the line is looked after. */
export function keepLine(): () => void {
  const now = () => void hello();
  now();
  window.addEventListener("online", now);
  document.addEventListener("visibilitychange", now);
  return () => {
    clearTimeout(timer);
    window.removeEventListener("online", now);
    document.removeEventListener("visibilitychange", now);
  };
}

async function send<A>(path: string, ask: unknown): Promise<A> {
  const key = localStorage.getItem(KEY);
  const staff = choice("staff");
  const patience = new AbortController();
  const longer = LONGER_MS[path];
  const bell = setTimeout(() => patience.abort(), longer ?? PATIENCE_MS);
  try {
    const response = await fetch(path, {
      method: ask === null ? "GET" : "POST",
      headers: {
        ...(ask === null ? {} : { "Content-Type": "application/json" }),
        ...(key === null ? {} : { Authorization: `Bearer ${key}` }),
        ...(staff === "" ? {} : { "Pintui-Badge": encodeURIComponent(staff) }),
      },
      body: ask === null ? null : JSON.stringify(ask),
      cache: "no-store",
      signal: patience.signal,
    });
    const told: A = await response.json();
    heard();
    if (response.ok) return told;
    const refusal = refusalOf(told);
    if (refusal.code === "device_unknown") forget();
    throw refusal;
  } catch (thrown) {
    if (thrown instanceof Refusal) throw thrown;
    const isSlow = longer !== undefined && patience.signal.aborted;
    if (line.is !== "unpaired" && !isSlow) {
      const wasUp = line.is === "up";
      put({ is: "down" });
      if (wasUp) {
        clearTimeout(timer);
        timer = setTimeout(() => void hello(), AGAIN_MS);
      }
    }
    throw new Refusal("line_down", {});
  } finally {
    clearTimeout(bell);
  }
}

function heard(): void {
  put({ is: line.is === "unpaired" ? "unpaired" : "up", heardAt: bookNow() });
}

/** The owner has shut this device out: what it knew of orders goes; checks that wait stay, for a new pairing. */
function forget(): void {
  localStorage.removeItem(KEY);
  localStorage.removeItem(DEVICE);
  localStorage.removeItem("pintui.parcels");
  localStorage.removeItem("pintui.bench");
  put({ is: "unpaired", device: null });
}

function put(changed: Partial<Line>): void {
  const before = line;
  line = { ...line, ...changed };
  if (before.is === line.is && before.device?.id === line.device?.id && before.heardAt === line.heardAt) return;
  for (const tell of listeners) tell();
}

function kept(): Device | null {
  const text = localStorage.getItem(DEVICE);
  return text === null ? null : JSON.parse(text);
}
