import { App } from "antd";
import { useWrite } from "../ask";
import { pickFile } from "../files";
import { t } from "../words/words";
import { useTell } from "./tell";

/** Asks first: everything since that copy is put aside. */
export function useRestore(done: () => void = () => {}) {
  const restore = useWrite("restore");
  const tell = useTell();
  const { modal } = App.useApp();
  const run = async () => {
    const from = await pickFile(t("settings.restore.choose"), "db");
    if (from === null) return;
    modal.confirm({
      title: t("settings.restore.ask"),
      content: t("settings.restore.ask.text", { path: from }),
      okText: t("settings.restore.do"),
      okButtonProps: { danger: true, "data-testid": "restore-do" },
      cancelText: t("settings.restore.not"),
      onOk: () =>
        restore.mutateAsync({ from }).then(
          ({ kept }) => {
            tell.done(t("settings.restore.done", { path: kept }));
            done();
          },
          (error: unknown) => tell.refused(error),
        ),
    });
  };
  return { run, isPending: restore.isPending };
}
