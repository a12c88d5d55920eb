import { InputNumber, Segmented } from "antd";
import type { Campaign } from "../door-types";
import { Card } from "../parts/Card";
import { DayRange } from "../parts/DayRange";
import { Field } from "../parts/Field";
import { t } from "../words/words";
import css from "./Coupons.module.css";
import { Numbered } from "./What";

type Props = { campaign: Campaign; onChange: (changed: Partial<Campaign>) => void };

const MOMENTS = ["paid", "signed", "completed"] as const;

/** From which day to which, and so long after what. */
export function When({ campaign, onChange }: Props) {
  const order = campaign.kind === "order";
  return (
    <Card
      title={<Numbered number={order ? 3 : 2} name={t("coupons.when")} />}
      note={order ? t("coupons.when.note") : undefined}
    >
      <div className={css.fields}>
        {order && (
          <Field name={t("coupons.moment")} size="whole">
            <span className={css.moment}>
              <Segmented
                value={campaign.moment}
                onChange={(moment) => onChange({ moment })}
                options={MOMENTS.map((value) => ({
                  value,
                  label: <span data-testid={`moment-${value}`}>{t(`coupons.moment.${value}`)}</span>,
                }))}
              />
              <InputNumber
                precision={0}
                suffix={t("coupons.days")}
                value={campaign.after_days}
                aria-label={t("coupons.after_days")}
                onChange={(days) => onChange({ after_days: days ?? 0 })}
                data-testid="campaign-after-days"
              />
            </span>
          </Field>
        )}
        <Field name={t("coupons.dates")} size="whole">
          <DayRange
            of={[campaign.from_on, campaign.until_on]}
            onChange={(from_on, until_on) => onChange({ from_on, until_on })}
          />
        </Field>
      </div>
    </Card>
  );
}
