import { useEffect, useRef } from "react";
import { useTell } from "./tell";

/**
 * Keeps what is written until it is saved or dropped, and says so to whoever leaves it behind. `unsaved` is the page's
 * own store, by what a draft was written upon: whoever comes back finds it there. `text` names the page. The answer is
 * called once the draft is saved: until the page hears of it, what was saved is still another than what is told.
 */
export function useKept<Draft>(unsaved: Map<string, Draft>, of: string, draft: Draft | null, text: string): () => void {
  const tell = useTell();
  const hint = useRef(tell.hint);
  hint.current = tell.hint;
  const saved = useRef("");
  const written = draft === null ? "" : JSON.stringify(draft);
  if (draft === null || saved.current === written) unsaved.delete(of);
  else unsaved.set(of, draft);
  useEffect(
    () => () => {
      if (unsaved.has(of)) hint.current(text);
    },
    [unsaved, of, text],
  );
  return () => {
    saved.current = written;
    unsaved.delete(of);
  };
}
