import type { KeyboardEvent } from "react";

/** A table row that opens by click and by Enter. */
export function rowOpens(act: () => void) {
  return {
    onClick: act,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === "Enter") act();
    },
    tabIndex: 0,
    style: { cursor: "pointer" },
  };
}
