import type { CostBy, CostGroup, CostSheet, CostSum, Day } from "../door-types";
import { Figure } from "../parts/Figure";
import { count, interval, percent, yuan } from "../parts/numbers";
import { t } from "../words/words";
import css from "./Costs.module.css";
import { groupName } from "./names";
import { openCases } from "./Sums";

type Props = { by: CostBy; sheet: CostSheet; days: [Day, Day] };

/** A line for each group, the dearest first; every line opens its cases. */
export function Groups({ by, sheet, days }: Props) {
  return (
    <div className={css.scroll}>
      <table className={css.table} data-testid="costs-groups">
        <thead>
          <tr>
            <th>{t(`costs.by.${by}`)}</th>
            <th className={css.right}>{t("costs.col.net")}</th>
            <th className={css.right}>{t("costs.col.known")}</th>
            <th className={css.right}>{t("costs.col.back")}</th>
            <th className={css.right}>{t("costs.col.cases")}</th>
            <th className={css.right}>{t("costs.col.complete")}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.groups.map((sum) => (
            <Line key={sum.key} sum={sum} name={groupName(by, sum)} group={{ by, key: sum.key }} days={days} />
          ))}
          <Line sum={sheet.whole} name={t("costs.whole")} group={null} days={days} />
        </tbody>
      </table>
    </div>
  );
}

type LineProps = { sum: CostSum; name: string; group: CostGroup | null; days: [Day, Day] };

function Line({ sum, name, group, days }: LineProps) {
  const { complete } = sum;
  return (
    <tr className={group === null ? css.whole : undefined}>
      <td className={css.name}>{name}</td>
      <td className={css.right}>{yuan(sum.net_fen)}</td>
      <td className={css.right}>{yuan(sum.known_fen)}</td>
      <td className={css.right}>{sum.back_fen === 0 ? "—" : yuan(sum.back_fen)}</td>
      <td className={css.right}>
        <Figure
          onOpen={() => openCases(days, group, { what: "all" }, [name])}
          label={`${name} ${count(sum.cases)}`}
          testid={`costs-group-${group?.key ?? "whole"}`}
        >
          {count(sum.cases)}
        </Figure>
      </td>
      <td className={css.right}>
        <Figure
          onOpen={() => openCases(days, group, { what: "complete" }, [name, t("costs.count.complete")])}
          label={`${name} ${t("costs.count.complete")} ${count(complete.hits)}`}
        >
          {count(complete.hits)}
        </Figure>
        {complete.rate === null ? (
          <small>{t("rate.too_few")}</small>
        ) : (
          <small>
            {percent(complete.rate)}
            {complete.interval !== null && ` (${interval(complete.interval)})`}
          </small>
        )}
      </td>
    </tr>
  );
}
