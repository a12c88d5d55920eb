import type { ReactNode } from "react";
import css from "./Field.module.css";

type Props = { name: string; size?: "half" | "whole"; children: ReactNode };

/** A control with its name above it, read out together. */
export function Field({ name, size = "half", children }: Props) {
  return (
    <fieldset className={size === "whole" ? css.whole : css.field}>
      <legend>{name}</legend>
      {children}
    </fieldset>
  );
}
