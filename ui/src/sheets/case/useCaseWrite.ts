import { useQueryClient } from "@tanstack/react-query";
import { useWrite } from "../../ask";
import type { Answer, Ask, Name, Refusal } from "../../door";
import { useTell } from "../../parts/tell";

/** Writes about a case. When somebody else was faster, the sheet shows what has changed and what was typed stays. */
export function useCaseWrite<N extends Name>(name: N) {
  const write = useWrite(name);
  const answers = useQueryClient();
  const tell = useTell();
  /** `asks` answers whether it takes care of a refusal by asking for what is missing. */
  const run = (ask: Ask<N>, done: (answer: Answer<N>) => void, asks?: (code: string) => boolean) =>
    // each write is told of by itself, also where the next one is sent before its answer
    write.mutateAsync(ask).then(done, (error: Refusal) => {
      if (asks?.(error.code)) return;
      tell.refused(error);
      void answers.invalidateQueries();
    });
  return { run, isPending: write.isPending, tell };
}
