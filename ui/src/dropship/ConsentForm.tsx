import { Input, Modal } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { PartnerStandard } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { useClerk } from "../parts/me";
import { useTell } from "../parts/tell";
import { dayOf, shopNow } from "../parts/time";
import { t } from "../words/words";
import { DayField } from "./DayField";
import css from "./Partners.module.css";

/** When the partner agreed to a version of its standard, and who did. */
export function ConsentForm({ of, onClose }: { of: PartnerStandard; onClose: () => void }) {
  const by = useClerk();
  const tell = useTell();
  const today = dayOf(shopNow());
  const [on, setOn] = useState(today);
  const [who, setWho] = useState("");
  const consent = useWrite("consent_to_standard");
  const run = () =>
    consent.mutate(
      { standard: of.id, consented_on: on, consented_by: who, by },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("partner.consent.noted"), operation);
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={t("partner.consent.title", { number: of.number })}
      okText={t("partner.consent")}
      onOk={run}
      confirmLoading={consent.isPending}
      okButtonProps={{ "data-testid": "partner-consent-save", disabled: who.trim() === "" }}
      onCancel={onClose}
      maskClosable={false}
    >
      <div className={css.fields}>
        <DayField name={t("partner.consent.on")} value={on} max={today} onChange={setOn} />
        <Field name={t("partner.consent.who")}>
          <Input
            autoFocus
            value={who}
            maxLength={40}
            onChange={({ target }) => setWho(target.value)}
            data-testid="partner-consent-who"
          />
        </Field>
        {consent.error !== null && (
          <div className={css.wide}>
            <ErrorNote error={consent.error} />
          </div>
        )}
      </div>
    </Modal>
  );
}
