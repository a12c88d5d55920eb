import { Alert, Button } from "antd";
import { useAnswer } from "../ask";
import { count } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { t } from "../words/words";
import css from "./Lexicon.module.css";
import { openLexicon } from "./tab";

/** From the 1st on: the month before has not been looked through yet. */
export function LexiconDue() {
  const shop = useShop();
  const review = useAnswer("lexicon_due", { shop: shop.name }).data;
  if (review === undefined || !review.due) return null;
  return (
    <Alert
      className={css.due}
      type="info"
      showIcon
      title={t("monthly.due", {
        month: Number(review.month.slice(5)),
        texts: count(review.texts),
        cases: count(review.unclassified),
      })}
      action={
        <Button size="small" onClick={() => openLexicon("monthly")} data-testid="monthly-due">
          {t("monthly.due.go")}
        </Button>
      }
    />
  );
}
