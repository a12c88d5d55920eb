import { CloseOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { ClipboardEvent, ReactNode } from "react";
import type { CellFault } from "../door-types";
import { t } from "../words/words";
import { TypedCell } from "./TypedCell";
import css from "./TypedRows.module.css";

type Props<Column extends string, Row extends Record<Column, string>> = {
  columns: readonly Column[];
  /** Widths of the columns, as a grid takes them. */
  widths: string;
  rows: Row[];
  onRows: (rows: Row[]) => void;
  name: (column: Column) => string;
  /** What stands beside a column's name. */
  beside?: (column: Column) => ReactNode;
  hint: (column: Column) => string;
  testid: string;
  faultOf: (at: number, column: Column) => CellFault | undefined;
  /** A table was pasted; `above` stands over the cell it was pasted into. */
  onTable: (text: string, above: Row[]) => void;
};

/** Rows to type into; a table can be pasted into any cell. What is wrong stands under its cell. */
export function TypedRows<Column extends string, Row extends Record<Column, string>>(props: Props<Column, Row>) {
  const { columns, rows, onRows, name } = props;
  const grid = { gridTemplateColumns: `${props.widths} 24px` };
  return (
    <div className={css.grid}>
      <div className={css.head} style={grid}>
        {columns.map((column) => (
          <span key={column}>
            {name(column)}
            {props.beside?.(column)}
          </span>
        ))}
      </div>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the table
        <div key={at} className={css.row} style={grid}>
          {columns.map((column) => (
            <TypedCell
              key={column}
              name={name(column)}
              testid={`${props.testid}-${column}-${at}`}
              value={row[column]}
              hint={props.hint(column)}
              fault={props.faultOf(at, column)}
              onChange={(text) => onRows(rows.map((one, index) => (index === at ? { ...one, [column]: text } : one)))}
              onPaste={(event) => pasted(event, (text) => props.onTable(text, filled(rows.slice(0, at), columns)))}
            />
          ))}
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined />}
            aria-label={t("official.remove_row")}
            title={t("official.remove_row")}
            disabled={rows.length === 1}
            onClick={() => onRows(rows.filter((_, index) => index !== at))}
          />
        </div>
      ))}
    </div>
  );
}

/** A pasted table goes to whoever reads it; a single cell is pasted as usual. */
export function pasted(event: ClipboardEvent, read: (text: string) => void) {
  const text = event.clipboardData.getData("text");
  if (!/[\t\n]/.test(text.trim())) return;
  event.preventDefault();
  read(text);
}

/** The rows in which something is typed. */
export function filled<Column extends string, Row extends Record<Column, string>>(
  rows: Row[],
  columns: readonly Column[],
): Row[] {
  return rows.filter((row) => columns.some((column) => row[column].trim() !== ""));
}
