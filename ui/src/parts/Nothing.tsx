import type { ReactNode } from "react";
import css from "./Nothing.module.css";

/** An empty place: says why it is empty, and what to do about it. */
export function Nothing({ title, text, children }: { title: string; text?: string; children?: ReactNode }) {
  return (
    <div className={css.nothing}>
      <h3 className={css.title}>{title}</h3>
      {text !== undefined && <p className={css.text}>{text}</p>}
      {children !== undefined && <div className={css.ways}>{children}</div>}
    </div>
  );
}
