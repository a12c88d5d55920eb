import { useQueryClient } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useEffect } from "react";
import { call, Refusal } from "../door";
import { t, textOf } from "../words/words";
import { toldOf } from "./ErrorNote";

/** What was done in this window and can be taken back, the latest last. */
const lately: number[] = [];
/** What was taken back last in this window, the latest last: the act, and the step that took it back. */
let undone: { act: number; step: number }[] = [];
/** One after the other: who presses twice takes two acts back. */
let work: Promise<void> = Promise.resolve();
/** Refusals of what is taken back already. */
const GONE = ["nothing_to_undo", "operation_unknown"];

/** What stands over the page, by its key, with when it was said. */
let shown: { key: string; at: number }[] = [];
let said = 0;
/** What is said with a step to another page, or of what is left behind, is read there. */
const FRESH_MS = 1_000;

function newKey(): string {
  said += 1;
  const key = `told ${said}`;
  // no more than three stand at a time
  shown = [...shown.slice(-2), { key, at: Date.now() }];
  return key;
}

/** What one page has said does not lie over the next: Ctrl+Z takes back from there too. */
export function useToldHere(page: string): void {
  const { message } = App.useApp();
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each step to another page
  useEffect(() => {
    const now = Date.now();
    for (const { key, at } of shown) if (now - at > FRESH_MS) message.destroy(key);
  }, [page, message]);
}

function forget(operation: number): void {
  const at = lately.lastIndexOf(operation);
  if (at >= 0) lately.splice(at, 1);
}

/** Says what was done, with 撤回 where it can be taken back. */
export function useTell() {
  const { message } = App.useApp();
  const answers = useQueryClient();

  const refused = (error: unknown) => {
    const told = toldOf(error);
    message.error({ key: newKey(), content: `${told.what} ${told.next}`, duration: 8 });
  };

  const takeBack = async (operation: number) => {
    try {
      const { operation: step, answer } = await call("undo", { operation });
      const { name } = answer;
      forget(operation);
      undone.push({ act: operation, step });
      void answers.invalidateQueries();
      message.success({ key: newKey(), content: t("undo.done", { what: textOf(`act.${name}`) ?? name }) });
    } catch (error) {
      if (error instanceof Refusal && GONE.includes(error.code)) forget(operation);
      refused(error);
    }
  };

  const done = (text: string, operation?: number) => {
    const key = newKey();
    if (operation !== undefined) {
      lately.push(operation);
      // after another act what was taken back before it stays so
      undone = [];
    }
    const undo = () => {
      message.destroy(key);
      if (operation !== undefined) void takeBack(operation);
    };
    message.success({
      key,
      duration: operation === undefined ? 4 : 8,
      content: (
        <>
          {text}
          {operation !== undefined && (
            <Button type="link" size="small" onClick={undo}>
              {t("undo.button")}
            </Button>
          )}
        </>
      ),
    });
  };

  /** A hint where nothing was refused, but something is still missing. */
  const hint = (text: string, seconds?: number) =>
    void message.info({ key: newKey(), content: text, duration: seconds });

  /** Ctrl+Z: the latest act of this window, or where older ones are taken back. */
  const takeBackLast = () => {
    work = work.then(async () => {
      const last = lately.at(-1);
      if (last === undefined) hint(t("undo.nothing"));
      else await takeBack(last);
    });
  };

  /** Ctrl+Shift+Z: what was taken back last in this window stands again. */
  const doAgain = () => {
    work = work.then(async () => {
      const last = undone.at(-1);
      if (last === undefined) return hint(t("redo.nothing"));
      try {
        await call("undo", { operation: last.step });
        undone.pop();
        lately.push(last.act);
        void answers.invalidateQueries();
        message.success({ key: newKey(), content: t("redo.done") });
      } catch (error) {
        // what cannot stand again is no reason to keep older steps from it
        if (error instanceof Refusal && [...GONE, "changed_since"].includes(error.code)) undone.pop();
        refused(error);
      }
    });
  };

  return { done, refused, hint, takeBack, takeBackLast, doAgain };
}
