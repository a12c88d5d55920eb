import { InputNumber, Modal } from "antd";
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
import { CarrierName } from "./BillForm";
import css from "./Costs.module.css";

/** A fee that somebody offers for the parcels of a carrier, be it that one's own new fee. */
export function OfferForm({ sheet, onClose }: { sheet: CarrierSheet; onClose: () => void }) {
  const shop = useShop();
  const by = useClerk();
  const tell = useTell();
  const save = useWrite("record_freight_offer");
  const first = sheet.carriers[0]?.carrier ?? "";
  const [offered_by, setBy] = useState(first);
  const [carrier, setCarrier] = useState(first);
  const [up_to_grams, setGrams] = useState<number | null>(null);
  const [fee_fen, setFee] = useState<Fen | null>(null);
  const run = () =>
    save.mutate(
      {
        shop: shop.name,
        offer: { id: null, offered_by, carrier, up_to_grams, fee_fen: fee_fen ?? 0, offered_on: dayOf(shopNow()) },
        by,
      },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("costs.offer.saved"), operation);
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={t("costs.offer.title")}
      okText={t("costs.offer.save")}
      onOk={run}
      confirmLoading={save.isPending}
      okButtonProps={{ "data-testid": "costs-offer-save", disabled: fee_fen === null || mistyped(fee_fen) }}
      onCancel={onClose}
    >
      <div className={css.fields}>
        <Field name={t("costs.offer.by")}>
          <CarrierName of={offered_by} sheet={sheet} onChange={setBy} testid="costs-offer-by" />
        </Field>
        <Field name={t("costs.offer.carrier")}>
          <CarrierName of={carrier} sheet={sheet} onChange={setCarrier} testid="costs-offer-carrier" />
        </Field>
        <Field name={t("costs.bill.grams")}>
          <InputNumber
            precision={0}
            value={up_to_grams}
            onChange={setGrams}
            placeholder={t("costs.offer.grams.empty")}
          />
        </Field>
        <Field name={t("costs.offer.fee")}>
          <Yuan of={fee_fen} onChange={setFee} testid="costs-offer-fee" onPressEnter={run} />
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
