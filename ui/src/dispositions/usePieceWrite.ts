/** A write about a piece: what was done is told with its 撤回, and the form closes. */
import { useWrite } from "../ask";
import type { Answer, Ask, Name } from "../door";
import { useTell } from "../parts/tell";

/** The commands that answer with the number of what was written. */
type Writer = { [N in Name]: Answer<N> extends { operation: number } ? N : never }[Name];

export function usePieceWrite<N extends Writer>(name: N, told: string, onDone: () => void) {
  const write = useWrite(name);
  const tell = useTell();
  const run = (ask: Ask<N>) =>
    write.mutate(ask, {
      onSuccess: (answer) => {
        tell.done(told, answer.operation);
        onDone();
      },
    });
  return { run, isPending: write.isPending, error: write.error };
}
