import { Alert, Button } from "antd";
import { useAnswer } from "../ask";
import type { ReviewDue } from "../door-types";
import { count } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { t } from "../words/words";
import css from "./Lexicon.module.css";
import { openLexicon } from "./tab";

export function useLexiconDue() {
  const shop = useShop();
  return useAnswer("lexicon_due", { shop: shop.name });
}

/** From the 1st on, until it is closed: a month has not been looked through yet. */
export function LexiconDue({ of }: { of: ReviewDue | undefined }) {
  if (of === undefined || !of.due) return null;
  const month = Number(of.month.slice(5));
  return (
    <Alert
      className={css.due}
      type="info"
      showIcon
      title={
        of.texts === 0
          ? t("monthly.due.clear", { month })
          : t("monthly.due", { month, texts: count(of.texts), cases: count(of.unclassified) })
      }
      action={
        <Button size="small" onClick={() => openLexicon("monthly")} data-testid="monthly-due">
          {t("monthly.due.go")}
        </Button>
      }
    />
  );
}
