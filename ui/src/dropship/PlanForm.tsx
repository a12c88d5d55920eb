import { Input, Modal } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { PartnerWarning } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { useClerk } from "../parts/me";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, daysBefore, shopNow } from "../parts/time";
import { t } from "../words/words";
import { DayField } from "./DayField";
import css from "./Partners.module.css";
import { warningText } from "./Warnings";

/** A plan is proposed to be done in a month. */
const USUAL_DAYS = 30;

/** An improvement plan for a partner that was warned: what, by when, who answers for it. */
export function PlanForm({ warning, onClose }: { warning: PartnerWarning; onClose: () => void }) {
  const shop = useShop();
  const by = useClerk();
  const tell = useTell();
  const today = dayOf(shopNow());
  const [what, setWhat] = useState("");
  const [due, setDue] = useState(daysBefore(today, -USUAL_DAYS));
  const [owner, setOwner] = useState("");
  const make = useWrite("make_partner_plan");
  const { partner, figure } = warning;
  const run = () =>
    make.mutate(
      { shop: shop.name, partner, figure, what, due_on: due, owner: owner.trim() === "" ? null : owner, by },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("partner.plan.made"), operation);
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={t("partner.plan.make")}
      okText={t("partner.plan.make")}
      onOk={run}
      confirmLoading={make.isPending}
      okButtonProps={{ "data-testid": "partner-plan-save", disabled: what.trim() === "" }}
      onCancel={onClose}
      maskClosable={false}
    >
      <div className={css.fields}>
        <p className={`${css.soft} ${css.wide}`}>{warningText(warning)}</p>
        <Field name={t("partner.plan.what")} size="whole">
          <Input.TextArea
            autoFocus
            autoSize
            value={what}
            maxLength={2000}
            onChange={({ target }) => setWhat(target.value)}
            data-testid="partner-plan-what"
          />
        </Field>
        <DayField name={t("action.due")} value={due} min={today} onChange={setDue} />
        <Field name={t("action.owner")}>
          <Input value={owner} maxLength={40} placeholder={partner} onChange={({ target }) => setOwner(target.value)} />
        </Field>
        {make.error !== null && (
          <div className={css.wide}>
            <ErrorNote error={make.error} />
          </div>
        )}
      </div>
    </Modal>
  );
}
