import type { ReactNode } from "react";
import css from "./Setting.module.css";

/** One thing that can be set, and the sentence that says what changes. */
export function Setting({ name, text, children }: { name: string; text: ReactNode; children: ReactNode }) {
  return (
    <div className={css.setting}>
      <div className={css.words}>
        <b>{name}</b>
        <p>{text}</p>
      </div>
      <div className={css.control}>{children}</div>
    </div>
  );
}
