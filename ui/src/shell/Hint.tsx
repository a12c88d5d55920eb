/**
 * What a `title` says, in a bubble of the page's own: the web view's stays over whatever a press opens. While an element is
 * pointed at, its title waits in `data-hint`; lists and calendars keep theirs, where it says more than is to be read there.
 */
import { useEffect, useRef, useState } from "react";
import css from "./Hint.module.css";

const DELAY_MS = 500;
const OWN = ".ant-select, .ant-select-dropdown, .ant-picker-dropdown";
/** Between the element and its bubble, and from the edge of the window. */
const GAP = 6;

type Shown = { text: string; at: DOMRect };

export function Hint() {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => listen(setShown), []);
  return shown === null ? null : <Bubble key={shown.text} of={shown} />;
}

function Bubble({ of: { text, at } }: { of: Shown }) {
  const bubble = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  useEffect(() => {
    const { width = 0, height = 0 } = bubble.current?.getBoundingClientRect() ?? {};
    const below = at.bottom + GAP;
    const left = Math.min(at.left, window.innerWidth - width - GAP);
    const top = below + height > window.innerHeight ? at.top - GAP - height : below;
    setPlace({ left: Math.max(GAP, left), top: Math.max(GAP, top) });
  }, [at]);
  return (
    <div ref={bubble} role="tooltip" className={place === null ? css.measured : css.bubble} style={place ?? {}}>
      {text}
    </div>
  );
}

/** Whether a title only says again what stands there whole: it would hide the neighbours and tell nothing. */
function repeats(titled: Element): boolean {
  const parts = [titled, ...titled.querySelectorAll("*")];
  const cut = parts.some((part) => part.scrollWidth > part.clientWidth && part.clientWidth > 0);
  return !cut && titled.textContent?.trim() === titled.getAttribute("title")?.trim();
}

function listen(show: (shown: Shown | null) => void): () => void {
  let under: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    clearTimeout(timer);
    show(null);
  };
  const leave = () => {
    hide();
    const text = under?.getAttribute("data-hint") ?? null;
    if (text !== null && under?.hasAttribute("title") === false) under.setAttribute("title", text);
    under?.removeAttribute("data-hint");
    under = null;
  };
  const over = ({ target }: Event) => {
    if (!(target instanceof Element)) return;
    const titled = target.closest("[title]:not([title=''])");
    // still over the same one, or over what has no title inside of it
    if (under?.contains(target) && (titled === null || !under.contains(titled))) return;
    leave();
    if (titled?.closest(OWN) != null) {
      if (repeats(titled)) titled.removeAttribute("title");
      return;
    }
    if (titled === null) return;
    const text = titled.getAttribute("title") ?? "";
    under = titled;
    titled.setAttribute("data-hint", text);
    titled.removeAttribute("title");
    timer = setTimeout(() => titled.isConnected && show({ text, at: titled.getBoundingClientRect() }), DELAY_MS);
  };
  const once: [string, EventListener][] = [
    ["pointerover", over],
    ["pointerdown", hide],
    ["keydown", hide],
    ["wheel", hide],
  ];
  for (const [name, act] of once) document.addEventListener(name, act, true);
  document.documentElement.addEventListener("pointerleave", leave);
  return () => {
    leave();
    for (const [name, act] of once) document.removeEventListener(name, act, true);
    document.documentElement.removeEventListener("pointerleave", leave);
  };
}
