/** Questions and writes to the core as React sees them. A write makes every answer on screen ask again. */
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type Answer, type Ask, call, type Name, type Refusal } from "./door";

export function useAnswer<N extends Name>(name: N, ask: Ask<N>, when: "now" | "not_yet" = "now") {
  return useQuery<Answer<N>, Refusal>({
    queryKey: [name, ask],
    queryFn: () => call(name, ask),
    enabled: when === "now",
    placeholderData: keepPreviousData,
  });
}

export function useWrite<N extends Name>(name: N) {
  const answers = useQueryClient();
  return useMutation<Answer<N>, Refusal, Ask<N>>({
    mutationFn: (ask) => call(name, ask),
    // not waited for: what was written is done, whatever the screens still ask
    onSuccess: () => void answers.invalidateQueries(),
  });
}

/** Long or harmless work that changes nothing in the book. */
export function useTask<N extends Name>(name: N) {
  return useMutation<Answer<N>, Refusal, Ask<N>>({ mutationFn: (ask) => call(name, ask) });
}
