import { useQueryClient } from "@tanstack/react-query";
import { useWrite } from "../../ask";
import type { Answer, Ask, Name } from "../../door";
import { useTell } from "../../parts/tell";

/** Writes about a case. When somebody else was faster, the sheet shows what has changed and what was typed stays. */
export function useCaseWrite<N extends Name>(name: N) {
  const write = useWrite(name);
  const answers = useQueryClient();
  const tell = useTell();
  const run = (ask: Ask<N>, done: (answer: Answer<N>) => void) =>
    write.mutate(ask, {
      onSuccess: done,
      onError: (error) => {
        tell.refused(error);
        void answers.invalidateQueries();
      },
    });
  return { run, isPending: write.isPending, tell };
}
