import { Button, Modal } from "antd";
import { useState } from "react";
import { useTask, useWrite } from "../ask";
import type { ReviewsRead } from "../door-types";
import { pickTables } from "../files";
import { count } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import css from "./Lexicon.module.css";

/** A file of reviews: what it would bring is shown first. */
export function ReviewFile() {
  const shop = useShop();
  const [found, setFound] = useState<{ path: string; read: ReviewsRead } | null>(null);
  const preview = useTask("preview_reviews");
  const take = useWrite("import_reviews");
  const tell = useTell();
  const pick = async () => {
    const [path] = await pickTables(t("voices.file"), t("voices.file.kinds"));
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
          tell.done(t("voices.taken", { count: count(read.added) }), read.operation ?? undefined);
          setFound(null);
        },
        onError: tell.refused,
      },
    );
  return (
    <>
      <Button size="small" loading={preview.isPending} onClick={() => void pick()} data-testid="reviews-file">
        {t("voices.file")}
      </Button>
      <Modal
        open={found !== null}
        title={found?.read.file}
        okText={t("voices.take", { count: count(found?.read.added ?? 0) })}
        cancelText={t("tags.cancel")}
        confirmLoading={take.isPending}
        onOk={run}
        onCancel={() => setFound(null)}
      >
        {found !== null && (
          <>
            <p>
              {t("voices.file.rows", {
                rows: count(found.read.rows),
                added: count(found.read.added),
                known: count(found.read.known),
                blank: count(found.read.without_text),
              })}
            </p>
            <p>
              {t("voices.file.orders", {
                matched: count(found.read.matched),
                unmatched: count(found.read.unmatched),
              })}
            </p>
            {found.read.examples.map((text) => (
              <p key={text} className={css.quote}>
                {t("tags.quote", { text })}
              </p>
            ))}
          </>
        )}
      </Modal>
    </>
  );
}
