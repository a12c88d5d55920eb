import type { CallSums } from "../door-types";
import { count } from "../parts/numbers";
import { t, textOf } from "../words/words";
import css from "./Voices.module.css";

/** What was chosen against what was true, as counts. */
export function Stated({ sums }: { sums: CallSums }) {
  if (sums.table.length === 0) return null;
  const columns = sums.classes
    .map((one, at) => ({ id: one.class, at }))
    .filter(({ at }) => sums.table.some((row) => (row.confirmed[at] ?? 0) > 0));
  return (
    <>
      <h3>{t("figures.table")}</h3>
      <div className={css.scroll}>
        <table className={css.table}>
          <thead>
            <tr>
              <th>{t("figures.stated")}</th>
              {columns.map(({ id }) => (
                <th key={id}>{textOf(`callback.class.${id}`) ?? id}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sums.table.map((row) => (
              <tr key={row.stated}>
                <th>{row.stated ?? t("figures.unstated")}</th>
                {columns.map(({ id, at }) => (
                  <td key={id}>{(row.confirmed[at] ?? 0) === 0 ? "·" : count(row.confirmed[at] ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
