import { Button } from "antd";
import { useAnswer } from "../ask";
import { Card } from "../parts/Card";
import { count } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { go } from "../place";
import { t, textOf } from "../words/words";
import css from "./Callbacks.module.css";

const SHOWN = 5;

/** What most buyers found different from what they had thought; nothing as long as nobody did. */
export function GapsCard() {
  const shop = useShop();
  const gaps = useAnswer("gap_list", { shop: shop.name, product_id: null });
  if (gaps.data === undefined || gaps.data.gaps.length === 0) return null;
  return (
    <Card
      title={t("gaps.short")}
      extra={
        <Button type="link" size="small" onClick={() => go("voices")} data-testid="gaps-open">
          {t("gaps.open")}
        </Button>
      }
    >
      <ul className={css.gaps}>
        {gaps.data.gaps.slice(0, SHOWN).map((gap) => (
          <li key={`${gap.product_id} ${gap.attribute}`}>
            <span className={css.product} title={gap.product ?? undefined}>
              <b>{attributeText(gap.attribute)}</b> · {gap.product ?? "—"}
            </span>
            <b>{t("gaps.people", { count: count(gap.calls) })}</b>
          </li>
        ))}
      </ul>
      <p className={css.foot}>{t("gaps.foot")}</p>
    </Card>
  );
}

export function attributeText(attribute: string): string {
  return textOf(`callback.reason.${attribute}`) ?? attribute;
}
