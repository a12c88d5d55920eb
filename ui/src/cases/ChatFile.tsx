import { Button, Modal } from "antd";
import { useState } from "react";
import { useTask, useWrite } from "../ask";
import type { ContactsRead } from "../door-types";
import { pickTables } from "../files";
import { useMay } from "../parts/me";
import { count } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { t } from "../words/words";

/** A table of chats out of a customer-service tool: what it would bring is shown first. */
export function ChatFile() {
  const shop = useShop();
  const may = useMay();
  const [found, setFound] = useState<{ path: string; read: ContactsRead } | null>(null);
  const preview = useTask("preview_contacts");
  const take = useWrite("import_contacts");
  const tell = useTell();
  const pick = async () => {
    const [path] = await pickTables(t("chats.file"), t("chats.file.kinds"));
    if (path === undefined) return;
    preview.mutate(
      { shop: shop.name, file: path },
      { onSuccess: (read) => setFound({ path, read }), onError: tell.refused },
    );
  };
  const run = () =>
    found !== null &&
    take.mutate(
      { shop: shop.name, file: found.path },
      {
        onSuccess: (read) => {
          tell.done(t("chats.taken", { count: count(read.added) }), read.operation ?? undefined);
          setFound(null);
        },
        onError: tell.refused,
      },
    );
  if (!may("import_contacts")) return null;
  return (
    <>
      <Button loading={preview.isPending} onClick={() => void pick()} data-testid="chats-file">
        {t("chats.file")}
      </Button>
      <Modal
        open={found !== null}
        title={found?.read.file}
        okText={t("chats.take", { count: count(found?.read.added ?? 0) })}
        okButtonProps={{ disabled: found?.read.added === 0, "data-testid": "chats-take" }}
        confirmLoading={take.isPending}
        onOk={run}
        onCancel={() => setFound(null)}
      >
        {found !== null && (
          <>
            <p>
              {t("chats.rows", {
                rows: count(found.read.rows),
                added: count(found.read.added),
                known: count(found.read.known),
                without: count(found.read.without_case),
                unread: count(found.read.unread),
              })}
            </p>
            {found.read.left_out.length > 0 && (
              <p>{t("chats.left_out", { rows: found.read.left_out.join(t("list.separator")) })}</p>
            )}
          </>
        )}
      </Modal>
    </>
  );
}
