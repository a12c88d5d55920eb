import { Alert, Button } from "antd";
import { useAnswer } from "../ask";
import type { PolicyRow } from "../door-types";
import { useMay } from "../parts/me";
import { useShop } from "../parts/shop";
import { listed, t } from "../words/words";
import { categoryName } from "./names";
import css from "./Policies.module.css";
import { openReview } from "./part";

export function usePolicyDue() {
  const shop = useShop();
  const may = useMay();
  return useAnswer("policy_list", { shop: shop.name }, may("save_policy") ? "now" : "not_yet");
}

/** From a policy's day of review on, until a version follows it: the owner looks it over. */
export function PolicyDue({ of }: { of: PolicyRow[] | undefined }) {
  const due = (of ?? []).filter((row) => row.review_due);
  if (due.length === 0) return null;
  return (
    <Alert
      className={css.onToday}
      type="info"
      showIcon
      title={t("policies.due", { list: listed(due.map((row) => categoryName(row.category))) })}
      action={
        <Button size="small" onClick={openReview} data-testid="policy-due">
          {t("policies.due.go")}
        </Button>
      }
    />
  );
}
