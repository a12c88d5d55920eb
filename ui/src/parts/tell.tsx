import { useQueryClient } from "@tanstack/react-query";
import { App, Button } from "antd";
import { call } from "../door";
import { t } from "../words/words";
import { toldOf } from "./ErrorNote";

/** What was done in this window and can be taken back, the latest last. */
const lately: number[] = [];

/** Says what was done, with 撤回 where it can be taken back. */
export function useTell() {
  const { message } = App.useApp();
  const answers = useQueryClient();

  const refused = (error: unknown) => {
    const told = toldOf(error);
    message.error(`${told.what} ${told.next}`, 8);
  };

  const takeBack = async (operation: number) => {
    const at = lately.lastIndexOf(operation);
    if (at >= 0) lately.splice(at, 1);
    try {
      await call("undo", { operation });
      void answers.invalidateQueries();
      message.success(t("undo.done"));
    } catch (error) {
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
    const last = lately.at(-1);
    if (last === undefined) hint(t("undo.nothing"));
    else void takeBack(last);
  };

  return { done, refused, hint, takeBack, takeBackLast };
}
