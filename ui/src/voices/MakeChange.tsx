import { Button, Input, Modal } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { ChangeAdvised } from "../door-types";
import { Field } from "../parts/Field";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import css from "./Voices.module.css";

/** Whose words or which advice a change comes from, and a first wording of it. */
export type Source = {
  product_id: number | null;
  product: string | null;
  what: string;
  callbacks: number[];
  feedback: number[];
  advice?: ChangeAdvised;
};

export function MakeChange({ source, clerk, onClose }: { source: Source; clerk: string; onClose: () => void }) {
  const shop = useShop();
  const [what, setWhat] = useState(source.what);
  const choose = useWrite("choose_change");
  const tell = useTell();
  const keep = () => {
    const { product_id, callbacks, feedback, advice = null } = source;
    choose.mutate(
      { shop: shop.name, product_id, what, callbacks, feedback, by: clerk, advice },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("changes.chosen"), operation);
          onClose();
        },
        onError: tell.refused,
      },
    );
  };
  return (
    <Modal open title={t("changes.choose")} footer={null} onCancel={onClose} width={480} destroyOnHidden>
      <div className={css.form}>
        {source.product !== null && <p>{source.product}</p>}
        <Field name={t("changes.what")} size="whole">
          <Input.TextArea
            autoFocus
            autoSize
            value={what}
            maxLength={6000}
            onChange={(event) => setWhat(event.target.value)}
            onPressEnter={keep}
            data-testid="change-what"
          />
        </Field>
        <Button
          type="primary"
          disabled={what.trim() === ""}
          loading={choose.isPending}
          onClick={keep}
          data-testid="change-keep"
        >
          {t("changes.choose")}
        </Button>
      </div>
    </Modal>
  );
}
