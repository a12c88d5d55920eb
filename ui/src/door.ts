/** The one pipe to the core. Nothing else in the window calls it. */
import { convertFileSrc, invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Commands } from "./door-types";

export type Name = keyof Commands;
export type Ask<N extends Name> = Commands[N]["ask"];
export type Answer<N extends Name> = Commands[N]["answer"];

/** How far long work is. */
export type Stage = { doing: string; done: number; share: number | null };

/** What the core would not do, and why. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly params: Record<string, unknown>,
  ) {
    super(code);
    this.name = "Refusal";
  }
}

export function call<N extends Name>(name: N, ask: Ask<N>): Promise<Answer<N>> {
  return knock<Answer<N>>(name, ask);
}

/** Stops the import or the making of the demonstration shop that is running. */
export function cancelWork(): Promise<null> {
  return knock<null>("cancel_work", {});
}

/** Paths of the files that the program was opened with. */
export function openedFiles(): Promise<string[]> {
  return knock<string[]>("opened_files", {});
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

async function knock<A>(name: string, ask: unknown): Promise<A> {
  try {
    return await invoke<A>("door", { name, ask });
  } catch (thrown) {
    throw refusalOf(thrown);
  }
}

function hear<T>(event: string, tell: (payload: T) => void): () => void {
  const hearing = listen<T>(event, ({ payload }) => tell(payload));
  return () => void hearing.then((stop) => stop());
}

/** The shell rejects with `{code, params}`; anything else is its own failure. */
function refusalOf(thrown: unknown): Refusal {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string") {
    const params = "params" in thrown && typeof thrown.params === "object" ? { ...thrown.params } : {};
    return new Refusal(thrown.code, params);
  }
  return new Refusal("unexpected", { detail: thrown instanceof Error ? thrown.message : String(thrown) });
}
