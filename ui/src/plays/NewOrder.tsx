import { Button, Input } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import { useClerk } from "../parts/me";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import css from "./Plays.module.css";

/** What was compensated first waits for the number of its new order. */
export function NewOrder({ caseId }: { caseId: number }) {
  const by = useClerk();
  const [order, setOrder] = useState("");
  const write = useWrite("name_new_order");
  const tell = useTell();
  const save = () =>
    write.mutate(
      { case_id: caseId, new_order_no: order, by },
      {
        onSuccess: ({ operation }) => tell.done(t("plays.new_order.saved"), operation),
        onError: tell.refused,
      },
    );
  return (
    <div className={css.line}>
      <Input
        value={order}
        maxLength={40}
        placeholder={t("plays.form.new_order")}
        aria-label={t("plays.form.new_order")}
        onChange={({ target }) => setOrder(target.value)}
        onPressEnter={save}
        data-testid="new-order-no"
      />
      <Button type="primary" loading={write.isPending} onClick={save} data-testid="new-order-save">
        {t("plays.new_order.save")}
      </Button>
    </div>
  );
}
