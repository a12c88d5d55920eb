import type { ExperimentSheet } from "../door-types";
import { count } from "../parts/numbers";
import { t } from "../words/words";
import css from "./Experiments.module.css";

/** Few were handled as they had drawn: a difference then says little of the ways. */
export function Hardly({ of: { hardly_handled } }: { of: ExperimentSheet }) {
  if (hardly_handled === null) return null;
  const { hits, orders } = hardly_handled;
  return (
    <p className={css.halted} role="note" data-testid="experiment-hardly">
      {t("experiments.hardly", { handled: count(hits), of: count(orders) })}
    </p>
  );
}
