import { useSyncExternalStore } from "react";

const WIDE = window.matchMedia("(min-width: 1120px)");

/** Whether a case has room beside the list. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (tell) => {
      WIDE.addEventListener("change", tell);
      return () => WIDE.removeEventListener("change", tell);
    },
    () => WIDE.matches,
  );
}
