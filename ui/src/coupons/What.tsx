import { CheckOutlined, WarningOutlined } from "@ant-design/icons";
import { Input, InputNumber, Segmented } from "antd";
import type { Campaign, CampaignForeseen } from "../door-types";
import { Card } from "../parts/Card";
import { Field } from "../parts/Field";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import css from "./Coupons.module.css";

type Props = { campaign: Campaign; told: CampaignForeseen | null; onChange: (changed: Partial<Campaign>) => void };

const KINDS = ["order", "card"] as const;
const CODES = ["made", "listed"] as const;

/** Which coupon, how long it holds, how many there are. */
export function What({ campaign, told, onChange }: Props) {
  const fixed = campaign.id !== null;
  return (
    <Card title={<Numbered number={1} name={t("coupons.what")} />}>
      <div className={css.fields}>
        <Field name={t("coupons.name")}>
          <Input
            value={campaign.name}
            maxLength={30}
            placeholder={t("coupons.name.example")}
            onChange={({ target }) => onChange({ name: target.value })}
            data-testid="campaign-name"
          />
        </Field>
        <Field name={t("coupons.kind")}>
          <Segmented
            value={campaign.kind}
            disabled={fixed}
            onChange={(kind) => onChange({ kind })}
            options={KINDS.map((value) => ({
              value,
              label: <span data-testid={`kind-${value}`}>{t(`coupons.kind.${value}`)}</span>,
            }))}
          />
        </Field>
        <Field name={t("coupons.threshold")}>
          <Yuan
            of={campaign.threshold_fen === 0 ? null : campaign.threshold_fen}
            onChange={(fen) => onChange({ threshold_fen: fen ?? 0 })}
            testid="campaign-threshold"
          />
        </Field>
        <Field name={t("coupons.face")}>
          <Yuan of={campaign.face_fen} onChange={(fen) => onChange({ face_fen: fen ?? 0 })} testid="campaign-face" />
        </Field>
        <Field name={t("coupons.valid_days")}>
          <InputNumber
            precision={0}
            value={campaign.valid_days}
            onChange={(days) => onChange({ valid_days: days ?? 30 })}
          />
        </Field>
        <Field name={t("coupons.stock")}>
          <InputNumber
            precision={0}
            value={campaign.stock}
            onChange={(stock) => onChange({ stock: stock ?? 1 })}
            data-testid="campaign-stock"
          />
        </Field>
        {campaign.kind === "order" && (
          <Field name={t("coupons.per_buyer")}>
            <InputNumber
              precision={0}
              value={campaign.per_buyer}
              onChange={(per_buyer) => onChange({ per_buyer: per_buyer ?? 1 })}
            />
          </Field>
        )}
        <Field name={t("coupons.codes")}>
          <Segmented
            value={campaign.codes}
            disabled={fixed}
            onChange={(codes) => onChange({ codes })}
            options={CODES.map((value) => ({ value, label: t(`coupons.codes.${value}`) }))}
          />
        </Field>
      </div>
      {campaign.codes === "listed" && <p className={css.note}>{t("coupons.codes.note")}</p>}
      <Share told={told} threshold={campaign.threshold_fen} />
    </Card>
  );
}

/** How much of its order the coupon is, and whether that is too much. */
function Share({ told, threshold }: { told: CampaignForeseen | null; threshold: number }) {
  const percent = told?.cost.share_percent ?? null;
  if (told === null || percent === null) return null;
  const high = told.warnings.some(({ warning }) => warning === "share_of_threshold" || warning === "share_of_order");
  return (
    <p className={css.share} data-testid="campaign-share" data-percent={percent}>
      {high ? <WarningOutlined className={css.high} aria-hidden /> : <CheckOutlined aria-hidden />}{" "}
      {t(threshold > 0 ? "coupons.share.threshold" : "coupons.share.order", { percent })}
    </p>
  );
}

export function Numbered({ number, name }: { number: number; name: string }) {
  return (
    <>
      <span className={css.digit} aria-hidden>
        {number}
      </span>
      {name}
    </>
  );
}
