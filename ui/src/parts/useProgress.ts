import { useEffect, useState } from "react";
import { onProgress, type Stage } from "../door";

/** How far the long work is, while it runs. */
export function useProgress(running: boolean): Stage | null {
  const [stage, setStage] = useState<Stage | null>(null);
  useEffect(() => {
    if (!running) return;
    setStage(null);
    return onProgress(setStage);
  }, [running]);
  return running ? stage : null;
}
