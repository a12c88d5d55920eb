import type { ReactNode } from "react";
import css from "./Figure.module.css";

type Props = { children: ReactNode; onOpen: () => void; label?: string; testid?: string; strong?: boolean };

/** A figure that opens what it counts: a dotted line under it says so. */
export function Figure({ children, onOpen, label, testid, strong = false }: Props) {
  return (
    <button
      type="button"
      className={strong ? css.strong : css.figure}
      onClick={onOpen}
      aria-label={label}
      data-testid={testid}
    >
      <span className={css.line}>{children}</span>
    </button>
  );
}
