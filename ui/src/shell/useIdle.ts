import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import { signOut } from "../door";
import { go, isAtBench } from "../place";

const HANDS = ["pointerdown", "pointermove", "keydown", "wheel"] as const;
const MINUTE = 60_000;

/** Nobody sits here any more: what was on screen goes with whoever left. */
export function useLeave(): () => void {
  const answers = useQueryClient();
  return useCallback(() => {
    if (!isAtBench()) go("today");
    void signOut().then(() => answers.resetQueries());
  }, [answers]);
}

/** After so many minutes without a hand on the window it asks again who is there. */
export function useIdle(minutes: number | null): void {
  const leave = useLeave();
  useEffect(() => {
    if (minutes === null) return;
    let timer = setTimeout(leave, minutes * MINUTE);
    const hand = () => {
      clearTimeout(timer);
      timer = setTimeout(leave, minutes * MINUTE);
    };
    for (const name of HANDS) window.addEventListener(name, hand, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const name of HANDS) window.removeEventListener(name, hand);
    };
  }, [minutes, leave]);
}
