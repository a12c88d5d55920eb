import { CheckOutlined } from "@ant-design/icons";
import { Input, InputNumber, Segmented } from "antd";
import type { Campaign, CampaignCost } from "../door-types";
import { Card } from "../parts/Card";
import { Field } from "../parts/Field";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import css from "./Coupons.module.css";

type Props = { campaign: Campaign; cost: CampaignCost | null; onChange: (changed: Partial<Campaign>) => void };

const KINDS = ["order", "card"] as const;
const CODES = ["made", "listed"] as const;

/** Which coupon, how long it holds, how many there are. */
export function What({ campaign, cost, onChange }: Props) {
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
      <Share cost={cost} threshold={campaign.threshold_fen} />
    </Card>
  );
}

/** How much of its order the coupon is, where nothing is wrong with that; what is wrong stands on the right. */
function Share({ cost, threshold }: { cost: CampaignCost | null; threshold: number }) {
  if (cost === null || cost.share_percent === null) return null;
  return (
    <p className={css.share} data-testid="campaign-share" data-percent={cost.share_percent}>
      <CheckOutlined aria-hidden />{" "}
      {t(threshold > 0 ? "coupons.share.threshold" : "coupons.share.order", { percent: cost.share_percent })}
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
