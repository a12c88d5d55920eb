import { Input, Modal } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { Halt } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { useClerk } from "../parts/me";
import { t } from "../words/words";
import css from "./Halts.module.css";

/** Freeing needs the cause and somebody who says so. */
export function FreeGoods({ halt, onClose }: { halt: Halt; onClose: () => void }) {
  const clerk = useClerk();
  const [cause, setCause] = useState("");
  const [by, setBy] = useState(clerk);
  const free = useWrite("free_product");
  return (
    <Modal
      open
      maskClosable={false}
      title={t("halts.free.title", { product: [halt.product, halt.sku_name ?? ""].join(" ").trim() })}
      okText={t("halts.free.do")}
      okButtonProps={{ loading: free.isPending, "data-testid": "halts-free-do" }}
      onCancel={onClose}
      onOk={() => free.mutate({ halt: halt.id, cause, by }, { onSuccess: onClose })}
    >
      <div className={css.form}>
        <p>{t("halts.free.text")}</p>
        <div className={css.field}>
          {t("halts.free.cause")}
          <Input.TextArea
            value={cause}
            rows={3}
            maxLength={300}
            autoFocus
            onChange={(event) => setCause(event.target.value)}
            aria-label={t("halts.free.cause")}
            data-testid="halts-cause"
          />
        </div>
        <div className={css.field}>
          {t("halts.free.by")}
          <Input
            value={by}
            maxLength={20}
            onChange={(event) => setBy(event.target.value)}
            aria-label={t("halts.free.by")}
            data-testid="halts-by"
          />
        </div>
        {free.error !== null && <ErrorNote error={free.error} />}
      </div>
    </Modal>
  );
}
