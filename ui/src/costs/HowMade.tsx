import { Card } from "../parts/Card";
import { t } from "../words/words";
import css from "./Costs.module.css";

const POINTS = ["refund", "allowance", "parts", "rates", "unknown", "back"] as const;

/** In words, how a sum is made and why nothing is in it twice. */
export function HowMade() {
  return (
    <Card title={t("costs.how")}>
      <dl className={css.how}>
        {POINTS.map((point) => (
          <div key={point}>
            <dt>{t(`costs.how.${point}`)}</dt>
            <dd>{t(`costs.how.${point}.text`)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
