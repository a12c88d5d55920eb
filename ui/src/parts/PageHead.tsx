import type { ReactNode } from "react";
import css from "./PageHead.module.css";

/** Title, one line of context, and what can be done on the right. */
export function PageHead({ title, note, children }: { title: string; note?: ReactNode; children?: ReactNode }) {
  return (
    <header className={css.head}>
      <h1 className={css.title}>{title}</h1>
      <span className={typeof note === "string" ? css.note : css.tabs}>
        {typeof note === "string" ? (
          <span className={css.words} title={note}>
            {note}
          </span>
        ) : (
          note
        )}
      </span>
      <div className={css.controls}>{children}</div>
    </header>
  );
}
