import { Tag } from "antd";
import type { ReactNode } from "react";
import css from "./ListHead.module.css";

/** What a list counts: its filter as chips, and a total that equals the figure it opened from. */
export function ListHead({ chips, children }: { chips: string[]; children: ReactNode }) {
  return (
    <div className={css.head}>
      {chips.map((chip) => (
        <Tag key={chip}>{chip}</Tag>
      ))}
      <span className={css.total}>{children}</span>
    </div>
  );
}
