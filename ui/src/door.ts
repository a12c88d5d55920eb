/** The one pipe to the core: in the window Tauri's, in a browser the line over HTTP. Nothing else calls it. */
import { convertFileSrc, invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { choice } from "./choices";
import type { Commands, Role, StationSwitch } from "./door-types";
import { overLine } from "./line";
import { isAtBench } from "./place";
import { Refusal, refusalOf } from "./refusal";

export { Refusal };

export type Name = keyof Commands;
export type Ask<N extends Name> = Commands[N]["ask"];
export type Answer<N extends Name> = Commands[N]["answer"];

/** How far long work is. */
export type Stage = { doing: string; done: number; share: number | null };

/** Whether this page is the program's own window; otherwise it is open in a browser, and the pipe is a line. */
export const IN_WINDOW = "__TAURI_INTERNALS__" in window;

export function call<N extends Name>(name: N, ask: Ask<N>): Promise<Answer<N>> {
  return knock<Answer<N>>(name, ask);
}

/** The same by whoever has this badge, before it is the bench's. */
export function callByBadge<N extends Name>(name: N, ask: Ask<N>, staff: string): Promise<Answer<N>> {
  return knock<Answer<N>>(name, ask, staff);
}

/** Nobody sits at the window any more. */
export function signOut(): Promise<null> {
  return knock<null>("sign_out", {});
}

/** Stops the import or the making of the demonstration shop that is running. */
export function cancelWork(): Promise<null> {
  return knock<null>("cancel_work", {});
}

/** Paths of the files that the program was opened with. */
export function openedFiles(): Promise<string[]> {
  return knock<string[]>("opened_files", {});
}

/** What a paired device may be. */
export type DeviceRole = Extract<Role, "packer" | "owner">;

/** How phones and other PCs are let in: what the owner wants, and how it stands. */
export type Stations = {
  wanted: StationSwitch;
  open: {
    addresses: string[];
    tls: boolean;
    fingerprint: string | null;
    code: { digits: string; role: DeviceRole; seconds_left: number } | null;
  } | null;
  failed: { code: string; params: Record<string, unknown> } | null;
};

export function stations(): Promise<Stations> {
  return knock<Stations>("stations", {});
}

export function switchStations(to: StationSwitch): Promise<Stations> {
  return knock<Stations>("stations_switch", { to });
}

/** A new pairing code, for a device that may do this. */
export function newCode(role: DeviceRole): Promise<Stations> {
  return knock<Stations>("stations_code", { role });
}

/** The address of a kept photo or clip, by the name of its file. */
export function evidenceUrl(file: string): string {
  return convertFileSrc(file, "evidence");
}

export function onProgress(tell: (stage: Stage) => void): () => void {
  return hear<Stage>("progress", tell);
}

/** Another process has changed the book. */
export function onBookChanged(tell: () => void): () => void {
  return hear<number>("book-changed", tell);
}

/** At the bench the badge says who works, whoever has signed in at the window; who has is asked without it. */
function badge(name: string): string | null {
  const staff = choice("staff");
  return isAtBench() && staff !== "" && name !== "me" ? staff : null;
}

async function knock<A>(name: string, ask: unknown, staff = badge(name)): Promise<A> {
  try {
    return await (IN_WINDOW ? invoke<A>("door", { name, ask, badge: staff }) : overLine<A>(name, ask));
  } catch (thrown) {
    throw refusalOf(thrown);
  }
}

function hear<T>(event: string, tell: (payload: T) => void): () => void {
  if (!IN_WINDOW) return () => {};
  const hearing = listen<T>(event, ({ payload }) => tell(payload));
  return () => void hearing.then((stop) => stop());
}
