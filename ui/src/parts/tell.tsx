import { useQueryClient } from "@tanstack/react-query";
import { App, Button } from "antd";
import { call, Refusal } from "../door";
import { t, textOf } from "../words/words";
import { toldOf } from "./ErrorNote";

/** What was done in this window and can be taken back, the latest last. */
const lately: number[] = [];
/** One after the other: who presses twice takes two acts back. */
let work: Promise<void> = Promise.resolve();
/** Refusals of what is taken back already. */
const GONE = ["nothing_to_undo", "operation_unknown"];

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
    message.error(`${told.what} ${told.next}`, 8);
  };

  const takeBack = async (operation: number) => {
    try {
      const { name } = (await call("undo", { operation })).answer;
      forget(operation);
      void answers.invalidateQueries();
      message.success(t("undo.done", { what: textOf(`act.${name}`) ?? name }));
    } catch (error) {
      if (error instanceof Refusal && GONE.includes(error.code)) forget(operation);
      refused(error);
    }
  };

  const done = (text: string, operation?: number) => {
    const key = `done ${Date.now()}`;
    if (operation !== undefined) lately.push(operation);
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
  const hint = (text: string, seconds?: number) => void message.info(text, seconds);

  /** Ctrl+Z: the latest act of this window, or where older ones are taken back. */
  const takeBackLast = () => {
    work = work.then(async () => {
      const last = lately.at(-1);
      if (last === undefined) hint(t("undo.nothing"));
      else await takeBack(last);
    });
  };

  return { done, refused, hint, takeBack, takeBackLast };
}
