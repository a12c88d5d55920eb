/** How a rule of counting is called. */
import type { RuleChoice } from "../door-types";
import { t, textOf } from "../words/words";

/** Its own name, else what it counts by and over how many days. */
export function windowName(rule: RuleChoice): string {
  const key = rule.basis === "signed" ? "rules.signed" : "rules.paid";
  return textOf(`rule.${rule.id}`) ?? t(key, { days: rule.window_days });
}

/** The same, and whether it is in force. */
export function ruleName(rule: RuleChoice): string {
  const name = windowName(rule);
  return rule.in_force ? name : t("rules.not_in_force", { name });
}
