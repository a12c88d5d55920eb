import { Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import { GiveForm } from "../ledger/GiveForm";
import { useShop } from "../parts/shop";
import { dayOf, shopNow } from "../parts/time";
import { t } from "../words/words";

/** Compensation for this case beside the four ways: freight, goods once more, a gift. */
export function GiveHere({ caseId }: { caseId: number }) {
  const shop = useShop();
  const [giving, setGiving] = useState(false);
  const month = dayOf(shopNow()).slice(0, 7);
  const budget = useAnswer("ledger_month", { shop: shop.name, month }, giving ? "now" : "not_yet");
  return (
    <>
      <Button size="small" onClick={() => setGiving(true)} data-testid="case-give">
        {t("ledger.give")}
      </Button>
      {giving && budget.data !== undefined && (
        <GiveForm budget={budget.data} caseId={caseId} onClose={() => setGiving(false)} />
      )}
    </>
  );
}
