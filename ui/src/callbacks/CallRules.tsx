import { Button, InputNumber, Modal } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { CallRules as Rules } from "../door-types";
import { Field } from "../parts/Field";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import css from "./Callbacks.module.css";

/** How often somebody who does not answer is tried, and when again. */
export function CallRules({ kept, onClose }: { kept: Rules; onClose: () => void }) {
  const [rules, setRules] = useState(kept);
  const save = useWrite("choose_call_rules");
  const tell = useTell();
  const put = () =>
    save.mutate(
      { rules },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("calls.rules.saved"), operation);
          onClose();
        },
        onError: tell.refused,
      },
    );
  return (
    <Modal open title={t("calls.rules")} footer={null} onCancel={onClose} width={380} destroyOnHidden>
      <div className={css.rules}>
        <Field name={t("calls.rules.tries")} size="whole">
          <InputNumber
            min={1}
            max={9}
            precision={0}
            value={rules.tries}
            onChange={(tries) => setRules({ ...rules, tries: tries ?? kept.tries })}
            data-testid="call-tries"
          />
        </Field>
        <Field name={t("calls.rules.hours")} size="whole">
          <InputNumber
            min={1}
            max={72}
            precision={0}
            value={rules.retry_hours}
            onChange={(hours) => setRules({ ...rules, retry_hours: hours ?? kept.retry_hours })}
          />
        </Field>
        <Button type="primary" block loading={save.isPending} onClick={put} data-testid="call-rules-save">
          {t("calls.rules.save")}
        </Button>
      </div>
    </Modal>
  );
}
