import { LockOutlined } from "@ant-design/icons";
import { Button, Select } from "antd";
import type { ColumnLook } from "../../door-types";
import { Card } from "../../parts/Card";
import { type Key, listed, t, textOf } from "../../words/words";
import css from "./Sheet.module.css";
import type { Layout } from "./useMapping";
import { fieldName, OF_GOODS, OF_PERSONS } from "./words";

const SURE = 80;

/** The first rows as they stand in the file; above each column what it is. */
export function Sheet({ layout }: { layout: Layout }) {
  const { seen, draft } = layout;
  if (seen === null || draft === null) return null;
  const places = seen.columns.map((_, at) => at);
  const unsure = places.filter((at) => isUnsure(seen.columns[at], at, layout));
  const unused = places.filter((at) => isUnused(seen.columns[at], at, layout));
  return (
    <Card
      title={t("mapping.columns")}
      note={unsure.length > 0 ? t("mapping.columns.note", { count: unsure.length }) : t("mapping.columns.sure")}
      className={css.card}
      flush
    >
      <Pointed title={t("mapping.columns.unsure")} columns={seen.columns} places={unsure} />
      <Pointed title={t("mapping.columns.unused")} columns={seen.columns} places={unused} />
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

type Pointers = { title: string; columns: ColumnLook[]; places: number[] };

/** Columns by their names, many of them out of sight to the right: one press brings each into view. */
function Pointed({ title, columns, places }: Pointers) {
  if (places.length === 0) return null;
  return (
    <p className={css.pointed}>
      {title}
      {places.map((at) => (
        <Button
          key={at}
          type="link"
          size="small"
          onClick={() => document.getElementById(`column-${at}`)?.focus()}
          data-testid={`mapping-to-${at}`}
        >
          {columns[at]?.header}
        </Button>
      ))}
    </p>
  );
}

function isUnsure(column: ColumnLook | undefined, at: number, layout: Layout): boolean {
  if (column === undefined || layout.isChosen(at)) return false;
  const field = layout.draft?.fields[at] ?? null;
  return field === null ? column.may_be_goods : column.confidence < SURE;
}

/** Something stands in it, and nothing of it is read. */
function isUnused(column: ColumnLook | undefined, at: number, layout: Layout): boolean {
  if (column === undefined || column.personal || column.shadowed || column.header === "") return false;
  return (layout.draft?.fields[at] ?? null) === null && column.filled > 0 && !layout.isChosen(at);
}

function toneOf(column: ColumnLook, at: number, layout: Layout): string | undefined {
  const field = layout.draft?.fields[at] ?? null;
  if (field !== null && layout.twice.includes(field)) return css.wrong;
  if (isUnsure(column, at, layout)) return css.unsure;
  return column.personal && !isGoods(column, field) ? css.personal : undefined;
}

/** A column that was taken for personal and is goods, as its owner says. */
function isGoods(column: ColumnLook, field: string | null): boolean {
  return column.may_be_goods && field !== null && OF_GOODS.includes(field);
}

function columnTone(column: ColumnLook | undefined, at: number, layout: Layout): string | undefined {
  return column === undefined ? undefined : toneOf(column, at, layout);
}

function Choice({ layout, column, at }: { layout: Layout; column: ColumnLook; at: number }) {
  if (column.header === "") return null;
  if (column.shadowed) return <span className={css.why}>{t("mapping.shadowed")}</span>;
  const field = layout.draft?.fields[at] ?? null;
  const choices = layout.seen?.choices ?? [];
  const kept = column.may_be_goods ? [...OF_PERSONS, ...OF_GOODS] : OF_PERSONS;
  const open = column.personal ? choices.filter((one) => kept.includes(one)) : choices;
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
  if (column.personal && !isGoods(column, field)) {
    return (
      <span className={css.why}>
        <LockOutlined aria-hidden /> {t(column.may_be_goods ? "mapping.personal.perhaps" : "mapping.personal")}
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
