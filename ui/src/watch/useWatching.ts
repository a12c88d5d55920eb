import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useAnswer } from "../ask";
import { type Answer, call, type Refusal } from "../door";
import type { ImportReport } from "../door-types";
import { count } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { listed, t } from "../words/words";

/** Two looks find out that a file is whole: a new download is noticed within ten seconds. */
const BETWEEN_LOOKS = 4_000;

/** What the last look at the watched folders found. Nothing is asked where no folder is watched. */
export function useLooked() {
  const watches = useAnswer("watch_list", {});
  return useQuery<Answer<"watch_look">, Refusal>({
    queryKey: ["watch_look", {}],
    queryFn: () => call("watch_look", {}),
    enabled: (watches.data ?? []).length > 0,
    refetchInterval: BETWEEN_LOOKS,
    refetchIntervalInBackground: true,
    // a look tells once what came in: whatever else is written, the one under way is not asked anew
    staleTime: "static",
  });
}

/** Says what came in by itself, once, wherever in the window the person is. */
export function useWatching(): void {
  const looked = useLooked();
  const answers = useQueryClient();
  const tell = useTell();
  const came = looked.data?.filter(({ imported }) => imported.length > 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a look is told once, when its answer comes
  useEffect(() => {
    if (came === undefined || came.length === 0) return;
    for (const { shop, imported } of came) tell.done(t("watch.imported", { shop, ...summed(imported) }));
    void answers.invalidateQueries();
  }, [looked.data]);
}

function summed(reports: ImportReport[]) {
  const files = reports.flatMap((report) => report.files);
  const sum = (of: "added" | "updated") => count(files.reduce((before, file) => before + file[of], 0));
  return { files: listed(files.map(({ name }) => name)), added: sum("added"), updated: sum("updated") };
}
