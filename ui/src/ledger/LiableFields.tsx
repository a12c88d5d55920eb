import { Input, Select } from "antd";
import type { LedgerLiable } from "../door-types";
import { Field } from "../parts/Field";
import { t } from "../words/words";

const LIABLE: readonly LedgerLiable[] = ["shop", "partner", "carrier", "platform"];

type Props = {
  liable: LedgerLiable;
  onLiable: (liable: LedgerLiable) => void;
  partner: string;
  onPartner: (partner: string) => void;
};

/** Who is to bear it in the end, by name where it is a partner or a carrier. */
export function LiableFields({ liable, onLiable, partner, onPartner }: Props) {
  return (
    <>
      <Field name={t("ledger.form.liable")}>
        <Select<LedgerLiable>
          value={liable}
          onChange={onLiable}
          options={LIABLE.map((value) => ({ value, label: t(`ledger.liable.${value}`) }))}
        />
      </Field>
      {liable === "shop" || liable === "platform" ? (
        <span />
      ) : (
        <Field name={t("ledger.form.partner")}>
          <Input value={partner} maxLength={60} onChange={({ target }) => onPartner(target.value)} />
        </Field>
      )}
    </>
  );
}
