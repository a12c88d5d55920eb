import { useCallback, useEffect, useRef, useState } from "react";

/** A clock that starts once, with whatever comes first, and never stops a call. */
export function useSeconds() {
  const begun = useRef<number | null>(null);
  const [shown, setShown] = useState(0);
  const [state, setState] = useState<"still" | "running">("still");
  const seconds = useCallback(
    () => (begun.current === null ? 0 : Math.floor((performance.now() - begun.current) / 1000)),
    [],
  );
  const start = useCallback(() => {
    if (begun.current !== null) return;
    begun.current = performance.now();
    setState("running");
  }, []);
  useEffect(() => {
    if (state === "still") return;
    const timer = setInterval(() => setShown(seconds()), 250);
    return () => clearInterval(timer);
  }, [state, seconds]);
  return { start, seconds, shown, state };
}
