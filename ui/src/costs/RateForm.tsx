import { AutoComplete, Input, InputNumber, Modal } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useWrite } from "../ask";
import type { CostRateLine, Day } from "../door-types";
import { DatePicker } from "../parts/DatePicker";
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

type Props = { line: CostRateLine; carriers: string[]; onClose: () => void };

const SECONDS = 60;
const HUNDREDTHS = 100;

/** A rate from a day on, of one carrier or all; open cases follow at once. */
export function RateForm({ line, carriers, onClose }: Props) {
  const shop = useShop();
  const by = useClerk();
  const tell = useTell();
  const save = useWrite("set_cost_rate");
  const held = line.entries.find(({ holds, subject }) => holds && subject === null);
  const [amount, setAmount] = useState<number | null>(held?.amount ?? null);
  const [subject, setSubject] = useState("");
  const [from_on, setFrom] = useState<Day>(dayOf(shopNow()));
  const run = () =>
    save.mutate(
      {
        shop: shop.name,
        rate: line.rate,
        subject: subject.trim() === "" ? null : subject.trim(),
        amount: amount ?? 0,
        from_on,
        by,
      },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("costs.rate.saved"), operation);
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={t("costs.rate.form", { rate: t(`costs.rate.${line.rate}`) })}
      okText={t("costs.rate.form.save")}
      onOk={run}
      confirmLoading={save.isPending}
      okButtonProps={{ "data-testid": "cost-rate-save", disabled: amount === null || mistyped(amount) }}
      onCancel={onClose}
    >
      <div className={css.fields}>
        <Field name={t("costs.rate.form.amount")}>
          {line.unit === "fen" ? (
            <Yuan of={amount} onChange={setAmount} testid="cost-rate-amount" onPressEnter={run} autoFocus />
          ) : (
            <InputNumber
              autoFocus
              precision={line.unit === "share" ? 2 : 1}
              suffix={t(`costs.rate.unit.${line.unit}`)}
              value={amount === null ? null : amount / (line.unit === "share" ? HUNDREDTHS : SECONDS)}
              onChange={(to) =>
                setAmount(to === null ? null : Math.round(to * (line.unit === "share" ? HUNDREDTHS : SECONDS)))
              }
              onPressEnter={run}
              data-testid="cost-rate-amount"
            />
          )}
        </Field>
        {line.by_carrier && (
          <Field name={t("costs.rate.form.carrier")}>
            <AutoComplete value={subject} onChange={setSubject} options={carriers.map((value) => ({ value }))}>
              <Input maxLength={40} placeholder={t("costs.rate.all")} data-testid="cost-rate-carrier" />
            </AutoComplete>
          </Field>
        )}
        {line.entries.length > 0 && (
          <Field name={t("costs.rate.form.from")}>
            <DatePicker
              value={dayjs(from_on)}
              allowClear={false}
              onChange={(day) => day !== null && setFrom(day.format("YYYY-MM-DD"))}
              data-testid="cost-rate-from"
            />
          </Field>
        )}
        <p className={`${css.soft} ${css.wide}`}>{t("costs.rate.form.from.note")}</p>
        {save.error !== null && (
          <div className={css.wide}>
            <ErrorNote error={save.error} />
          </div>
        )}
      </div>
    </Modal>
  );
}
