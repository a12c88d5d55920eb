import { App } from "antd";
import { createElement } from "react";
import { useAnswer, useTask, useWrite } from "../ask";
import type { RunUndone } from "../door-types";
import { count } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import { UndoEffect } from "./UndoEffect";

export function useRuns() {
  return useAnswer("import_list", {});
}

/** Asks first, with what will go; then takes the whole run back and says what was kept and why. */
export function useUndoImport(onDone: () => void = () => {}) {
  const effect = useTask("undo_import_effect");
  const undo = useWrite("undo_import");
  const tell = useTell();
  const { modal } = App.useApp();
  const ask = (number: number, told: RunUndone) =>
    modal.confirm({
      title: t("runs.undo.ask", { run: number }),
      content: createElement(UndoEffect, { of: told }),
      width: 460,
      okText: t("runs.undo.do"),
      okButtonProps: { danger: true, "data-testid": "run-undo-do" },
      cancelText: t("runs.undo.not"),
      onOk: () =>
        undo.mutateAsync({ run: number }).then(
          (undone) => {
            tell.done(doneText(undone));
            onDone();
          },
          (error: unknown) => tell.refused(error),
        ),
    });
  const run = (number: number) =>
    effect.mutate({ run: number }, { onSuccess: (told) => ask(number, told), onError: tell.refused });
  return { run, isPending: effect.isPending || undo.isPending };
}

function doneText({ removed, restored, kept, kept_by_people: people }: RunUndone): string {
  const counts = { removed: count(removed), restored: count(restored), kept: count(kept), people: count(people) };
  if (kept === 0) return t("import.undone", counts);
  return t(people === 0 ? "runs.undone.kept" : "runs.undone.kept.people", counts);
}
