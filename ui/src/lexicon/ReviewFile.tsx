import { Button, Modal } from "antd";
import { count } from "../parts/numbers";
import { useFileShown } from "../parts/useFileShown";
import { t } from "../words/words";
import css from "./Lexicon.module.css";

/** A file of reviews: what it would bring is shown first. */
export function ReviewFile() {
  const shown = useFileShown("preview_reviews", "import_reviews", (of) => of, {
    title: t("voices.file"),
    kinds: t("voices.file.kinds"),
    taken: (added) => t("voices.taken", { count: count(added) }),
  });
  const { read } = shown;
  return (
    <>
      <Button size="small" loading={shown.isLooking} onClick={shown.pick} data-testid="reviews-file">
        {t("voices.file")}
      </Button>
      <Modal
        open={read !== null}
        title={read?.file}
        okButtonProps={{ "data-testid": "reviews-take" }}
        okText={t("voices.take", { count: count(read?.added ?? 0) })}
        cancelText={t("tags.cancel")}
        confirmLoading={shown.isTaking}
        onOk={shown.take}
        onCancel={shown.leave}
      >
        {read !== null && (
          <>
            <p>
              {t("voices.file.rows", {
                rows: count(read.rows),
                added: count(read.added),
                known: count(read.known),
                blank: count(read.without_text),
              })}
            </p>
            <p>
              {t("voices.file.orders", {
                matched: count(read.matched),
                unmatched: count(read.unmatched),
              })}
            </p>
            {read.examples.map((text) => (
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
