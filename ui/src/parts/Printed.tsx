import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import css from "./Printed.module.css";

/** What comes out of the printer, on A4, in the place of the screen. */
export function Printed({ children }: { children: ReactNode }) {
  return createPortal(<div className={css.print}>{children}</div>, document.body);
}
