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
  const write = useWritten(name, title, file, ask);
  useKeys({ "Ctrl+E": () => void write.run() });
  return write;
}

/** The same without a key of its own, for whoever stands on no page. */
export function useWritten<N extends Writer>(name: N, title: string, file: string | null, ask: (to: To) => Ask<N>) {
  const write = useTask(name);
  const tell = useTell();
  const language = useChoice("language");
  const run = async () => {
    if (file === null) return;
    const out = await pickPlace(title, file, "xlsx");
    if (out === null) return;
    // whoever asked for it may be gone by the time it is written: the palette is
    await write
      .mutateAsync(ask({ out, language }))
      .then(({ path }) => tell.done(t("export.written", { path })), tell.refused);
  };
  return { run, isPending: write.isPending };
}
