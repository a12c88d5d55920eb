/** Files that were dropped, picked or opened with, on their way to the import page. */
import { useSyncExternalStore } from "react";

export type NewShop = { name: string; platform: string };
type WaitingFiles = { paths: string[]; newShop: NewShop | null };

let waiting: WaitingFiles | null = null;
const listeners = new Set<() => void>();

export function bring(paths: string[], newShop: NewShop | null = null): void {
  if (paths.length === 0) return;
  waiting =
    newShop === null && waiting !== null ? { ...waiting, paths: [...waiting.paths, ...paths] } : { paths, newShop };
  for (const tell of listeners) tell();
}

export function taken(): void {
  waiting = null;
  for (const tell of listeners) tell();
}

export function useWaitingFiles(): WaitingFiles | null {
  return useSyncExternalStore(subscribe, () => waiting);
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}
