import { Input, InputNumber, Modal } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { Day, PartnerStandard } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { useClerk } from "../parts/me";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, daysBefore, shopNow } from "../parts/time";
import { useKept } from "../parts/useKept";
import { t } from "../words/words";
import { DayField } from "./DayField";
import css from "./Partners.module.css";

type Draft = { text: string; check_share: number; bears_share: number; from_on: Day };
const unsaved = new Map<string, Draft>();

type Props = { partner: string; last: PartnerStandard | null; onClose: () => void };

/** A new version of a partner's standard, begun from the last one. */
export function StandardForm({ partner, last, onClose }: Props) {
  const shop = useShop();
  const by = useClerk();
  const tell = useTell();
  const today = dayOf(shopNow());
  const of = `${shop.name} ${partner}`;
  const after = last === null || last.from_on < today ? today : daysBefore(last.from_on, -1);
  const first: Draft = {
    text: last?.text ?? "",
    check_share: last?.check_share ?? 100,
    bears_share: last?.bears_share ?? 100,
    from_on: after,
  };
  const [draft, setDraft] = useState(unsaved.get(of) ?? first);
  const changed = JSON.stringify(draft) !== JSON.stringify(first);
  const done = useKept(unsaved, of, changed ? draft : null, t("partner.standard.kept"));
  const add = useWrite("add_partner_standard");
  const set = (to: Partial<Draft>) => setDraft({ ...draft, ...to });
  const run = () =>
    add.mutate(
      { shop: shop.name, partner, ...draft, by },
      {
        onSuccess: ({ operation }) => {
          done();
          tell.done(t("partner.standard.added"), operation);
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      width={640}
      title={t("partner.standard.title", { partner })}
      okText={t("partner.standard.save")}
      onOk={run}
      confirmLoading={add.isPending}
      okButtonProps={{ "data-testid": "partner-standard-save", disabled: draft.text.trim() === "" }}
      onCancel={onClose}
      maskClosable={false}
    >
      <div className={css.fields}>
        <Field name={t("partner.standard.text")} size="whole">
          <Input.TextArea
            autoFocus
            autoSize={{ minRows: 3 }}
            value={draft.text}
            maxLength={4000}
            placeholder={t("partner.standard.text.hint")}
            onChange={({ target }) => set({ text: target.value })}
            data-testid="partner-standard-text"
          />
        </Field>
        <Field name={t("partner.standard.check")}>
          <InputNumber
            precision={0}
            suffix="%"
            value={draft.check_share}
            onChange={(share) => set({ check_share: share ?? 100 })}
          />
        </Field>
        <Field name={t("partner.standard.bears")}>
          <InputNumber
            precision={0}
            suffix="%"
            value={draft.bears_share}
            onChange={(share) => set({ bears_share: share ?? 0 })}
          />
        </Field>
        <DayField name={t("partner.standard.from")} value={draft.from_on} onChange={(on) => set({ from_on: on })} />
        {add.error !== null && (
          <div className={css.wide}>
            <ErrorNote error={add.error} />
          </div>
        )}
      </div>
    </Modal>
  );
}
