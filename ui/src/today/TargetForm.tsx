import { Button, Input, InputNumber, Modal } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { Today } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import css from "./Trend.module.css";

type Props = { figures: Today; month: string; onClose: () => void };

/** The target from this month on; what is good in the trade only with where that comes from. */
export function TargetForm({ figures: { daily, target }, month, onClose }: Props) {
  const [rate, setRate] = useState<number | null>(shown(target?.rate));
  const [good, setGood] = useState<number | null>(shown(target?.good));
  const [from, setFrom] = useState(target?.good_from ?? "");
  const save = useWrite("set_target");
  const tell = useTell();
  const put = (kept: number | null) =>
    save.mutate(
      { shop: daily.shop, month, rate: hundredths(kept), good: hundredths(good), good_from: from },
      {
        onSuccess: ({ operation }) => {
          tell.done(t(kept === null ? "target.gone" : "target.saved"), operation);
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      maskClosable={false}
      title={t("target.title", { month })}
      onCancel={onClose}
      footer={
        <>
          {target?.since === month && <Button onClick={() => put(null)}>{t("target.remove")}</Button>}
          <Button
            type="primary"
            disabled={rate === null}
            loading={save.isPending}
            onClick={() => put(rate)}
            data-testid="target-save"
          >
            {t("target.save")}
          </Button>
        </>
      }
    >
      <div className={css.form}>
        <p className={css.text}>{t("target.text")}</p>
        <Field name={t("target.rate")} size="whole">
          <Percent value={rate} onChange={setRate} label={t("target.rate")} testid="target-rate" />
        </Field>
        <Field name={t("target.good")}>
          <Percent value={good} onChange={setGood} label={t("target.good")} testid="target-good" />
        </Field>
        <Field name={t("target.good_from")}>
          <Input
            value={from}
            maxLength={60}
            placeholder={t("target.good_from.example")}
            onChange={(event) => setFrom(event.target.value)}
            aria-label={t("target.good_from")}
            data-testid="target-good-from"
          />
        </Field>
        {save.error !== null && (
          <div className={css.text}>
            <ErrorNote error={save.error} />
          </div>
        )}
      </div>
    </Modal>
  );
}

type PercentProps = { value: number | null; onChange: (value: number | null) => void; label: string; testid: string };

function Percent({ value, onChange, label, testid }: PercentProps) {
  return (
    <InputNumber
      value={value}
      min={0.01}
      max={100}
      step={0.1}
      precision={2}
      suffix="%"
      onChange={onChange}
      aria-label={label}
      data-testid={testid}
    />
  );
}

/** A share as the percent that is typed. */
function shown(share: number | null | undefined): number | null {
  return share == null ? null : Math.round(share * 10_000) / 100;
}

function hundredths(percent: number | null): number | null {
  return percent === null ? null : Math.round(percent * 100);
}
