import { LockOutlined } from "@ant-design/icons";
import { Select } from "antd";
import type { ColumnLook } from "../../door-types";
import { Card } from "../../parts/Card";
import { type Key, listed, t, textOf } from "../../words/words";
import css from "./Sheet.module.css";
import type { Layout } from "./useMapping";
import { fieldName, OF_PERSONS } from "./words";

const SURE = 80;

/** The first rows as they stand in the file; above each column what it is. */
export function Sheet({ layout }: { layout: Layout }) {
  const { seen, draft } = layout;
  if (seen === null || draft === null) return null;
  const unsure = seen.columns.filter((column, at) => isUnsure(column, at, layout)).length;
  return (
    <Card
      title={t("mapping.columns")}
      note={unsure > 0 ? t("mapping.columns.note", { count: unsure }) : t("mapping.columns.sure")}
      className={css.card}
      flush
    >
      <div className={css.scroll}>
        <table className={css.sheet}>
          <thead>
            <tr>
              <th className={css.number} />
              {seen.columns.map((column, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns of a file never change places
                <th key={at} className={toneOf(column, at, layout)}>
                  <Choice layout={layout} column={column} at={at} />
                </th>
              ))}
            </tr>
            <tr className={css.header}>
              <th className={css.number}>{seen.header_row}</th>
              {seen.columns.map((column, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns of a file never change places
                <th key={at} title={column.header}>
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {seen.head.map(({ row, cells }) => (
              <tr key={row}>
                <td className={css.number}>{row}</td>
                {cells.map((cell, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns of a file never change places
                  <td key={at} className={columnTone(seen.columns[at], at, layout)} title={cell}>
                    {cell === "" ? "—" : cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function isUnsure(column: ColumnLook, at: number, layout: Layout): boolean {
  return !layout.isChosen(at) && (layout.draft?.fields[at] ?? null) !== null && column.confidence < SURE;
}

function toneOf(column: ColumnLook, at: number, layout: Layout): string | undefined {
  const field = layout.draft?.fields[at] ?? null;
  if (field !== null && layout.twice.includes(field)) return css.wrong;
  if (column.personal) return css.personal;
  return isUnsure(column, at, layout) ? css.unsure : undefined;
}

function columnTone(column: ColumnLook | undefined, at: number, layout: Layout): string | undefined {
  return column === undefined ? undefined : toneOf(column, at, layout);
}

function Choice({ layout, column, at }: { layout: Layout; column: ColumnLook; at: number }) {
  if (column.header === "") return null;
  if (column.shadowed) return <span className={css.why}>{t("mapping.shadowed")}</span>;
  const field = layout.draft?.fields[at] ?? null;
  const choices = layout.seen?.choices ?? [];
  const open = column.personal ? choices.filter((one) => OF_PERSONS.includes(one)) : choices;
  return (
    <>
      <Select
        id={`column-${at}`}
        className={css.select}
        value={field ?? ""}
        onChange={(to) => layout.choose(at, to === "" ? null : to)}
        options={[
          { value: "", label: t(column.personal ? "mapping.field.personal" : "mapping.field.none") },
          ...open.map((one) => ({ value: one, label: fieldName(one) })),
        ]}
        showSearch={{ optionFilterProp: "label" }}
        popupMatchSelectWidth={190}
        aria-label={t("mapping.field.of", { column: column.header })}
        data-testid={`mapping-field-${at}`}
        onKeyDown={(event) => step(event, at)}
      />
      <Confidence layout={layout} column={column} at={at} />
    </>
  );
}

/** ← and → go from column to column while no list is open. */
function step(event: React.KeyboardEvent<HTMLElement>, at: number): void {
  const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (by === undefined || event.currentTarget.querySelector("[aria-expanded=true]") !== null) return;
  document.getElementById(`column-${at + by}`)?.focus();
}

function Confidence({ layout, column, at }: { layout: Layout; column: ColumnLook; at: number }) {
  const field = layout.draft?.fields[at] ?? null;
  if (column.personal) {
    return (
      <span className={css.why}>
        <LockOutlined aria-hidden /> {t("mapping.personal")}
      </span>
    );
  }
  if (layout.isChosen(at)) return <span className={css.why}>{t("mapping.chosen")}</span>;
  if (field === null) return <span className={css.why}>—</span>;
  const why = listed(column.reasons.map((reason) => textOf(`mapping.reason.${reason}`) ?? reason));
  const sure: Key = "mapping.sure";
  return (
    <span className={css.confidence} title={`${t(sure, { percent: column.confidence })} · ${why}`}>
      <span className={css.track} aria-hidden>
        <span className={column.confidence < SURE ? css.low : css.high} style={{ width: `${column.confidence}%` }} />
      </span>
      {column.confidence}
    </span>
  );
}
