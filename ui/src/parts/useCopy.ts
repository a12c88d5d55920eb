import { App } from "antd";
import { t } from "../words/words";

/** Puts a text on the clipboard and says so; where there is none, shows it in full instead. */
export function useCopy(): (text: string) => void {
  const { message } = App.useApp();
  return (text) =>
    void navigator.clipboard.writeText(text).then(
      () => message.success(t("copied")),
      () => message.info(text),
    );
}
