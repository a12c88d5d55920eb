import type { ReactNode } from "react";

/** A field of a form: its name above it, what it means below. */
export function Labelled({ name, text, children }: { name: string; text?: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children
    <label>
      <span>{name}</span>
      {children}
      {text !== undefined && <small>{text}</small>}
    </label>
  );
}
