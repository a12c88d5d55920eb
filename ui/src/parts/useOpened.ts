import { type RefObject, useEffect, useRef } from "react";

/** A form that has just opened comes into sight and takes the focus, unless one of its fields has it already. */
export function useOpened<E extends HTMLElement>(): RefObject<E | null> {
  const form = useRef<E>(null);
  useEffect(() => {
    const here = form.current;
    if (here === null) return;
    if (!here.contains(document.activeElement)) {
      here.querySelector<HTMLElement>("input, textarea, select, button")?.focus({ preventScroll: true });
    }
    here.scrollIntoView({ block: "nearest" });
  }, []);
  return form;
}
