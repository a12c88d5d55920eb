import type { ExperimentRow } from "../door-types";
import { Card } from "../parts/Card";
import { count } from "../parts/numbers";
import { shortDay, useNow } from "../parts/time";
import { t } from "../words/words";
import css from "./Experiments.module.css";
import { Said } from "./Said";

type Props = { rows: ExperimentRow[]; shown: number; onChoose: (id: number) => void };

/** A line for each test; the one that is pressed stands below. */
export function TestTable({ rows, shown, onChoose }: Props) {
  return (
    <Card title={t("experiments.list")} flush>
      <div className={css.scroll}>
        <table className={css.table} data-testid="experiments">
          <thead>
            <tr>
              <th>{t("experiments.col.name")}</th>
              <th>{t("experiments.col.subject")}</th>
              <th>{t("experiments.col.state")}</th>
              <th className={css.right}>{t("experiments.col.drawn")}</th>
              <th className={css.right}>{t("experiments.col.judged")}</th>
              <th>{t("experiments.col.said")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line key={row.id} row={row} here={row.id === shown} onChoose={() => onChoose(row.id)} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function Line({ row, here, onChoose }: { row: ExperimentRow; here: boolean; onChoose: () => void }) {
  const now = useNow();
  return (
    <tr className={here ? css.here : undefined}>
      <td>
        <button type="button" className={css.open} onClick={onChoose} data-testid={`experiment-${row.id}`}>
          <b>{row.name}</b>
        </button>
        <small>{t("experiments.from", { day: shortDay(row.from_at.slice(0, 10), now) })}</small>
      </td>
      <td>{t(`experiments.subject.${row.subject}`)}</td>
      <td data-testid={`experiment-state-${row.id}`}>{t(`experiments.state.${row.state}`)}</td>
      <td className={css.right}>{count(row.drawn)}</td>
      <td className={css.right}>{count(row.judged)}</td>
      <td>
        {row.ways.map(({ name, judged, better, adopted }) => (
          <span key={name} className={css.said}>
            {row.ways.length > 1 && `${name} `}
            <Said of={judged} better={better} />
            {adopted && <small>{t("experiments.standard")}</small>}
          </span>
        ))}
      </td>
    </tr>
  );
}
