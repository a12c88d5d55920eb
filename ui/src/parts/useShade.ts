/** Whether the page is light or dark, for what draws its own colours. */
import { useSyncExternalStore } from "react";
import type { Shade } from "../look/tokens";

export function useShade(): Shade {
  return useSyncExternalStore(
    (tell) => {
      const watch = new MutationObserver(tell);
      watch.observe(document.documentElement, { attributes: true, attributeFilter: ["data-shade"] });
      return () => watch.disconnect();
    },
    () => (document.documentElement.dataset.shade === "dark" ? "dark" : "light"),
  );
}
