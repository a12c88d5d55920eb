import { Button, Modal } from "antd";
import { useMay } from "../parts/me";
import { count } from "../parts/numbers";
import { useFileShown } from "../parts/useFileShown";
import { t } from "../words/words";

/** A table of chats out of a customer-service tool: what it would bring is shown first. */
export function ChatFile() {
  const may = useMay();
  const shown = useFileShown("preview_contacts", "import_contacts", (of) => of, {
    title: t("chats.file"),
    kinds: t("chats.file.kinds"),
    taken: (added) => t("chats.taken", { count: count(added) }),
  });
  const { read } = shown;
  if (!may("import_contacts")) return null;
  return (
    <>
      <Button loading={shown.isLooking} onClick={shown.pick} data-testid="chats-file">
        {t("chats.file")}
      </Button>
      <Modal
        open={read !== null}
        title={read?.file}
        okText={t("chats.take", { count: count(read?.added ?? 0) })}
        okButtonProps={{ disabled: read?.added === 0, "data-testid": "chats-take" }}
        confirmLoading={shown.isTaking}
        onOk={shown.take}
        onCancel={shown.leave}
      >
        {read !== null && (
          <>
            <p>
              {t("chats.rows", {
                rows: count(read.rows),
                added: count(read.added),
                known: count(read.known),
                without: count(read.without_case),
                unread: count(read.unread),
              })}
            </p>
            {read.left_out.length > 0 && (
              <p>{t("chats.left_out", { rows: read.left_out.join(t("list.separator")) })}</p>
            )}
          </>
        )}
      </Modal>
    </>
  );
}
