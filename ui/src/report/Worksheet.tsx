import type { ReactNode } from "react";
import css from "./Worksheet.module.css";

export type Cell = ReactNode;
/** `texts` names the columns of words, besides the first. */
type Props = { title: string; note?: string; head: string[]; texts?: number[]; rows: Cell[][]; empty: string };

const LETTERS = "ABCDEFGHIJKL";

/** Cells as they stand in the workbook: row numbers, column letters, figures to the right. */
export function Worksheet({ title, note, head, texts = [], rows, empty }: Props) {
  const kind = (column: number) => (texts.includes(column) ? css.words : undefined);
  const top = note === undefined ? 1 : 2;
  return (
    <table className={css.sheet}>
      <thead>
        <tr aria-hidden>
          <td className={css.corner} />
          {head.map((name, column) => (
            <td key={name} className={css.letter}>
              {LETTERS[column]}
            </td>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <td className={css.number}>1</td>
          <td className={css.title} colSpan={head.length}>
            {title}
          </td>
        </tr>
        {note !== undefined && (
          <tr>
            <td className={css.number}>2</td>
            <td className={css.note} colSpan={head.length}>
              {note}
            </td>
          </tr>
        )}
        <tr className={css.head}>
          <td className={css.number}>{top + 1}</td>
          {head.map((name, column) => (
            <th key={name} scope="col" className={kind(column)}>
              {name}
            </th>
          ))}
        </tr>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a worksheet's row is its number
          <tr key={row}>
            <td className={css.number}>{top + 2 + row}</td>
            {cells.map((cell, column) => (
              <td key={head[column]} className={kind(column)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
        {rows.length === 0 && (
          <tr>
            <td className={css.number}>{top + 2}</td>
            <td colSpan={head.length} className={css.note}>
              {empty}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
