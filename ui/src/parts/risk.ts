/** How likely an order comes back, in words. */
import type { RiskScore } from "../door-types";
import { listed, t } from "../words/words";
import { tenths } from "./numbers";

/** "About 81.0 % come back, 3.2 times the shop: product ×1.8, region ×1.8" */
export function riskText({ chance, times, parts }: RiskScore): string {
  const raising = parts.flatMap(({ part, times: by }) =>
    by === null || by <= 1 ? [] : t("risk.asked.part", { part: t(`risk.part.${part}`), times: by }),
  );
  return t("risk.asked", { chance: chanceText(chance), times: tenths(times), parts: listed(raising) });
}

export function chanceText(chance: number): string {
  return `${tenths(chance * 100)}%`;
}
