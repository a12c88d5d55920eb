import { AutoComplete, Input, InputNumber, Modal, Select } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { LossCell, LossRateSheet, LossStandard, Season } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { useClerk } from "../parts/me";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import css from "./Losses.module.css";
import { categoryName, SEASONS } from "./names";

type Props = { sheet: LossRateSheet; kept: LossStandard; onClose: () => void };

const HUNDREDTHS = 100;

/** How much loss is usual for some parcels; what is left open stands for all. */
export function StandardForm({ sheet, kept, onClose }: Props) {
  const shop = useShop();
  const by = useClerk();
  const tell = useTell();
  const save = useWrite("set_loss_standard");
  const [cell, setCell] = useState(kept.cell);
  const [share, setShare] = useState<number | null>(kept.share / HUNDREDTHS);
  const set = (to: Partial<LossCell>) => {
    save.reset();
    setCell({ ...cell, ...to });
  };
  const run = () =>
    save.mutate(
      { shop: shop.name, standard: { id: kept.id, cell, share: Math.round((share ?? 0) * HUNDREDTHS) }, by },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("standards.saved"), operation);
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={t(kept.id === null ? "standards.new" : "standards.edit.title")}
      okText={t("standards.save")}
      onOk={run}
      confirmLoading={save.isPending}
      okButtonProps={{ "data-testid": "standard-save", disabled: share === null }}
      onCancel={onClose}
    >
      <div className={css.fields}>
        <Field name={t("standards.col.category")}>
          <Select
            value={cell.category ?? ""}
            onChange={(to) => set({ category: to === "" ? null : to })}
            options={["", ...sheet.categories].map((value) => ({
              value,
              label: categoryName(value === "" ? null : value),
            }))}
            data-testid="standard-category"
          />
        </Field>
        <Field name={t("standards.col.carrier")}>
          <AutoComplete
            value={cell.carrier ?? ""}
            onChange={(to) => set({ carrier: to.trim() === "" ? null : to })}
            options={sheet.carriers.map((value) => ({ value }))}
          >
            <Input maxLength={40} placeholder={t("losses.cell.carrier")} data-testid="standard-carrier" />
          </AutoComplete>
        </Field>
        <Field name={t("standards.col.season")}>
          <Select<Season | "">
            value={cell.season ?? ""}
            onChange={(to) => set({ season: to === "" ? null : to })}
            options={(["", ...SEASONS] as const).map((value) => ({
              value,
              label: value === "" ? t("losses.cell.season") : t(`losses.season.${value}`),
            }))}
            data-testid="standard-season"
          />
        </Field>
        <Field name={t("standards.form.share")}>
          <InputNumber
            precision={2}
            suffix="%"
            value={share}
            onChange={setShare}
            onPressEnter={run}
            data-testid="standard-share"
          />
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
