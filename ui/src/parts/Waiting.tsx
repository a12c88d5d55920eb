import { type ReactNode, useEffect, useState } from "react";
import css from "./Waiting.module.css";

const LINES = ["one", "two", "three", "four", "five", "six"];

/** Nothing for 300 ms, then grey lines in the shape of what is coming. */
export function Waiting({ lines = 4, children }: { lines?: number; children?: ReactNode }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return <div aria-busy />;
  return (
    <div className={css.waiting} aria-busy>
      {children ?? LINES.slice(0, lines).map((line) => <span key={line} className={css.line} />)}
    </div>
  );
}
