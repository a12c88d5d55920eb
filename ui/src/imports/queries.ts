import { useAnswer, useWrite } from "../ask";
import { count } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { t } from "../words/words";

export function useRuns() {
  return useAnswer("import_list", {});
}

/** Takes a whole run back and says what was removed, and what people have changed since. */
export function useUndoImport(onDone: () => void = () => {}) {
  const undo = useWrite("undo_import");
  const tell = useTell();
  const run = (number: number) =>
    undo.mutate(
      { run: number },
      {
        onSuccess: ({ removed, restored, kept }) => {
          tell.done(
            t(kept > 0 ? "import.undone.kept" : "import.undone", {
              removed: count(removed),
              restored: count(restored),
              kept: count(kept),
            }),
          );
          onDone();
        },
        onError: tell.refused,
      },
    );
  return { run, isPending: undo.isPending };
}
