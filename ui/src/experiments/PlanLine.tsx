import { Button } from "antd";
import type { ExperimentPlanned } from "../door-types";
import { count, interval, percent } from "../parts/numbers";
import { t } from "../words/words";
import css from "./Experiments.module.css";

type Props = { of: ExperimentPlanned | undefined; onUsual: (to: number) => void };

/** How many cases it takes, how long that is, and what was usual here. */
export function PlanLine({ of, onUsual }: Props) {
  if (of === undefined) return null;
  const { usual, needed, weeks } = of;
  const own = usual.rate === null ? null : usual.rate;
  return (
    <p className={css.plan} data-testid="experiment-plan">
      <b>{needed === null ? t("experiments.plan.none") : t("experiments.plan.needed", { count: count(needed) })}</b>
      <span>
        {needed !== null &&
          (weeks === null
            ? t("experiments.plan.no_cases")
            : t("experiments.plan.weeks", { weeks: count(weeks), per: count(of.per_week) }))}
      </span>
      <span>
        {own === null || usual.interval === null ? (
          t("experiments.plan.usual.few", { count: count(usual.orders), days: count(of.days) })
        ) : (
          <>
            {t("experiments.plan.usual", {
              rate: percent(own),
              interval: interval(usual.interval),
              count: count(usual.orders),
              days: count(of.days),
            })}{" "}
            <Button
              type="link"
              size="small"
              onClick={() => onUsual(Math.round(own * 10_000))}
              data-testid="experiment-usual-own"
            >
              {t("experiments.plan.usual.take")}
            </Button>
          </>
        )}
      </span>
    </p>
  );
}
