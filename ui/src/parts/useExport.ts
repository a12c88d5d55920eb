/** A page's workbook: written to a place that the person picks, by a button or by Ctrl+E. Without a name for its file there is nothing to write yet. */
import { useTask } from "../ask";
import { useChoice } from "../choices";
import type { Answer, Ask, Name } from "../door";
import type { FileWritten } from "../door-types";
import { pickPlace } from "../files";
import { t } from "../words/words";
import { useTell } from "./tell";
import { useKeys } from "./useKeys";

/** The commands that answer with the file they have written. */
type Writer = { [N in Name]: Answer<N> extends FileWritten ? N : never }[Name];
type To = { out: string; language: string };

export function useExport<N extends Writer>(name: N, title: string, file: string | null, ask: (to: To) => Ask<N>) {
  const write = useTask(name);
  const tell = useTell();
  const language = useChoice("language");
  const run = async () => {
    if (file === null) return;
    const out = await pickPlace(title, file, "xlsx");
    if (out === null) return;
    write.mutate(ask({ out, language }), {
      onSuccess: ({ path }) => tell.done(t("export.written", { path })),
      onError: tell.refused,
    });
  };
  useKeys({ "Ctrl+E": () => void run() });
  return { run, isPending: write.isPending };
}
