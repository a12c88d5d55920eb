import type { ReactNode } from "react";
import css from "./Worksheet.module.css";

export type Cell = ReactNode;
/** `texts` names the columns of words, besides the first. */
type Props = { title: string; note?: string; head: string[]; texts?: number[]; rows: Cell[][]; empty: string };

/** Figures of the month as a table. Where a figure lies in the workbook, only its name there tells. */
export function Worksheet({ title, note, head, texts = [], rows, empty }: Props) {
  const kind = (column: number) => (texts.includes(column) ? css.words : undefined);
  return (
    <table className={css.sheet}>
      <tbody>
        <tr>
          <td className={css.title} colSpan={head.length}>
            {title}
          </td>
        </tr>
        {note !== undefined && (
          <tr>
            <td className={css.note} colSpan={head.length}>
              {note}
            </td>
          </tr>
        )}
        <tr className={css.head}>
          {head.map((name, column) => (
            <th key={name} scope="col" className={kind(column)}>
              {name}
            </th>
          ))}
        </tr>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
          <tr key={row}>
            {cells.map((cell, column) => (
              <td key={head[column]} className={kind(column)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
        {rows.length === 0 && (
          <tr>
            <td colSpan={head.length} className={css.note}>
              {empty}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
