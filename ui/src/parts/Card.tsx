import type { ReactNode } from "react";
import css from "./Card.module.css";

type Props = {
  title?: ReactNode;
  note?: ReactNode;
  extra?: ReactNode;
  children: ReactNode;
  className?: string;
  flush?: boolean;
};

/** White paper: a title, a grey line of context, something on the right. */
export function Card({ title, note, extra, children, className, flush = false }: Props) {
  return (
    <section className={[css.card, className].filter(Boolean).join(" ")}>
      {(title !== undefined || extra !== undefined) && (
        <header className={css.head}>
          <h2 className={css.title}>{title}</h2>
          {typeof note === "string" ? (
            <span className={css.note} title={note}>
              {note}
            </span>
          ) : (
            <span className={css.marks}>{note}</span>
          )}
          <span className={css.extra}>{extra}</span>
        </header>
      )}
      <div className={flush ? css.flush : css.body}>{children}</div>
    </section>
  );
}
