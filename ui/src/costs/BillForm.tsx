import { AutoComplete, Input, InputNumber, Modal } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { CarrierSheet, Fen } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { useClerk } from "../parts/me";
import { mistyped } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, shopNow } from "../parts/time";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import css from "./Costs.module.css";

/** A line of a carrier's bill: the same month, carrier and weight again takes its place. */
export function BillForm({ sheet, onClose }: { sheet: CarrierSheet; onClose: () => void }) {
  const shop = useShop();
  const by = useClerk();
  const tell = useTell();
  const save = useWrite("record_freight_bill");
  const [carrier, setCarrier] = useState(sheet.carriers[0]?.carrier ?? "");
  const [month, setMonth] = useState(dayOf(shopNow()).slice(0, 7));
  const [grams, setGrams] = useState<number | null>(null);
  const [parcels, setParcels] = useState<number | null>(null);
  const [amount_fen, setAmount] = useState<Fen | null>(null);
  const run = () =>
    save.mutate(
      {
        shop: shop.name,
        bill: { id: null, carrier, month, up_to_grams: grams, parcels: parcels ?? 0, amount_fen: amount_fen ?? 0 },
        by,
      },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("costs.bill.saved"), operation);
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={t("costs.bill.title")}
      okText={t("costs.bill.save")}
      onOk={run}
      confirmLoading={save.isPending}
      okButtonProps={{
        "data-testid": "costs-bill-save",
        disabled: parcels === null || amount_fen === null || mistyped(amount_fen),
      }}
      onCancel={onClose}
    >
      <div className={css.fields}>
        <Field name={t("costs.carriers.col.carrier")}>
          <CarrierName of={carrier} sheet={sheet} onChange={setCarrier} testid="costs-bill-carrier" />
        </Field>
        <Field name={t("costs.bill.month")}>
          <Input
            value={month}
            maxLength={7}
            placeholder="2026-10"
            onChange={({ target }) => setMonth(target.value.trim())}
            data-testid="costs-bill-month"
          />
        </Field>
        <Field name={t("costs.bill.grams")}>
          <InputNumber
            precision={0}
            value={grams}
            onChange={setGrams}
            placeholder={t("costs.bill.grams.empty")}
            data-testid="costs-bill-grams"
          />
        </Field>
        <Field name={t("costs.bill.parcels")}>
          <InputNumber precision={0} value={parcels} onChange={setParcels} data-testid="costs-bill-parcels" />
        </Field>
        <Field name={t("costs.bill.amount")}>
          <Yuan of={amount_fen} onChange={setAmount} testid="costs-bill-amount" onPressEnter={run} />
        </Field>
        {save.error !== null && (
          <div className={css.wide}>
            <ErrorNote error={save.error} />
          </div>
        )}
      </div>
    </Modal>
  );
}

type NameProps = { of: string; sheet: CarrierSheet; onChange: (to: string) => void; testid: string };

/** A carrier's name, with those that the book knows. */
export function CarrierName({ of, sheet, onChange, testid }: NameProps) {
  return (
    <AutoComplete value={of} onChange={onChange} options={sheet.carriers.map(({ carrier }) => ({ value: carrier }))}>
      <Input maxLength={40} data-testid={testid} />
    </AutoComplete>
  );
}
