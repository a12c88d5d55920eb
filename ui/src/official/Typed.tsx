import { CloseOutlined, PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { type ClipboardEvent, useState } from "react";
import type { TypedFigure } from "../door-types";
import { Card } from "../parts/Card";
import { KeyCap } from "../parts/KeyCap";
import { count } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { TypedCell } from "../parts/TypedCell";
import { useTell } from "../parts/tell";
import { longDay } from "../parts/time";
import { useKeys } from "../parts/useKeys";
import { listed, t } from "../words/words";
import css from "./Official.module.css";
import { NO_FIGURE, useChecked, useReadTable, useRecord } from "./queries";

const COLUMNS = ["day", "rate", "quality_orders", "orders"] as const;

/** Rows to type into; a table can be pasted into any cell. What is wrong stands under its cell. */
export function Typed({ rule }: { rule: string }) {
  const [rows, setRows] = useState<TypedFigure[]>([NO_FIGURE]);
  const checked = useChecked(rule, rows);
  const table = useReadTable();
  const tell = useTell();
  const record = useRecording(rule, rows, () => setRows([NO_FIGURE]));
  const ready = checked.data !== undefined && checked.data.days > 0 && checked.data.faults.length === 0;
  useKeys({ "Ctrl+Enter": () => ready && record.run() });

  const set = (at: number, change: Partial<TypedFigure>) =>
    setRows(rows.map((row, index) => (index === at ? { ...row, ...change } : row)));
  const paste = (event: ClipboardEvent, at: number) => {
    const text = event.clipboardData.getData("text");
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    table.mutate(
      { text },
      {
        onSuccess: (read) => setRows([...rows.slice(0, at).filter(isFilled), ...read]),
        onError: tell.refused,
      },
    );
  };
  return (
    <Card title={t("official.enter")} note={t("official.paste")}>
      <div className={css.grid}>
        <div className={css.head}>
          {COLUMNS.map((column) => (
            <span key={column}>
              {t(`official.${column}`)}
              {(column === "orders" || column === "quality_orders") && <small> {t("official.optional")}</small>}
            </span>
          ))}
        </div>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the table
          <div key={at} className={css.typed}>
            {COLUMNS.map((column) => (
              <TypedCell
                key={column}
                name={t(`official.${column}`)}
                testid={`official-${column}-${at}`}
                value={row[column]}
                hint={hintOf(column)}
                fault={checked.data?.faults.find((fault) => fault.row === at && fault.column === column)}
                onChange={(text) => set(at, { [column]: text })}
                onPaste={(event) => paste(event, at)}
              />
            ))}
            <Button
              type="text"
              size="small"
              icon={<CloseOutlined />}
              aria-label={t("official.remove_row")}
              title={t("official.remove_row")}
              disabled={rows.length === 1}
              onClick={() => setRows(rows.filter((_, index) => index !== at))}
            />
          </div>
        ))}
      </div>
      {checked.data !== undefined && checked.data.replaced.length > 0 && (
        <p className={css.replaces}>{t("official.replaces", { days: listed(checked.data.replaced.map(longDay)) })}</p>
      )}
      <div className={css.ways}>
        <Button icon={<PlusOutlined />} onClick={() => setRows([...rows, NO_FIGURE])}>
          {t("official.add_row")}
        </Button>
        <Button
          type="primary"
          disabled={!ready}
          loading={record.isPending}
          onClick={record.run}
          data-testid="official-record"
        >
          {t("official.record", { count: count(checked.data?.days ?? 0) })} <KeyCap>Ctrl Enter</KeyCap>
        </Button>
      </div>
    </Card>
  );
}

function useRecording(rule: string, rows: TypedFigure[], onDone: () => void) {
  const shop = useShop();
  const record = useRecord();
  const tell = useTell();
  const run = () =>
    record.mutate(
      { shop: shop.name, rule, rows },
      {
        onSuccess: ({ operation, answer }) => {
          tell.done(t("official.recorded", { count: count(answer.days) }), operation);
          onDone();
        },
        onError: tell.refused,
      },
    );
  return { run, isPending: record.isPending };
}

function hintOf(column: (typeof COLUMNS)[number]): string {
  if (column === "day") return "11-24";
  return column === "rate" ? t("official.rate.example") : "";
}

function isFilled(row: TypedFigure): boolean {
  return COLUMNS.some((column) => row[column].trim() !== "");
}
