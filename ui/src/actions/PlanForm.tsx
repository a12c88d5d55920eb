import { Input, Modal } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { ActionPlan, ChangeRow } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import form from "../parts/MakeChange.module.css";
import { PlanFields } from "../parts/PlanFields";
import { useTell } from "../parts/tell";
import { t } from "../words/words";

/** The plan of an action written anew. */
export function PlanForm({ of, onClose }: { of: ChangeRow; onClose: () => void }) {
  const { kind, owner, due_on, expected } = of;
  const [what, setWhat] = useState(of.what);
  const [plan, setPlan] = useState<ActionPlan>({ kind, owner, due_on, expected });
  const write = useWrite("plan_change");
  const tell = useTell();
  const keep = () =>
    write.mutate(
      { change: of.id, what, plan },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("action.planned"), operation);
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={t("action.plan")}
      okText={t("action.plan.keep")}
      onOk={keep}
      okButtonProps={{ disabled: what.trim() === "", "data-testid": "plan-keep" }}
      confirmLoading={write.isPending}
      onCancel={onClose}
      width={560}
      destroyOnHidden
    >
      <div className={form.form}>
        <Field name={t("changes.what")} size="whole">
          <Input.TextArea autoSize value={what} maxLength={6000} onChange={({ target }) => setWhat(target.value)} />
        </Field>
        <PlanFields plan={plan} onChange={setPlan} from={of.chosen_on} />
        {write.error !== null && (
          <div className={form.wide}>
            <ErrorNote error={write.error} />
          </div>
        )}
      </div>
    </Modal>
  );
}
