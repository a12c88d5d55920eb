import { useSyncExternalStore } from "react";
import type { OutboxState } from "../outbox";
import { outbox } from "./hands";

/** What this phone has done and the book has not heard yet. */
export function useOutbox(): OutboxState {
  return useSyncExternalStore(outbox.subscribe, outbox.state);
}
