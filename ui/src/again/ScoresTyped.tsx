import { CloseOutlined, FileExcelOutlined, PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { type ClipboardEvent, useState } from "react";
import { useAnswer, useTask, useWrite } from "../ask";
import type { TypedScore } from "../door-types";
import { pickTables } from "../files";
import { Card } from "../parts/Card";
import { KeyCap } from "../parts/KeyCap";
import { count } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { TypedCell } from "../parts/TypedCell";
import { useTell } from "../parts/tell";
import { longDay } from "../parts/time";
import { useKeys } from "../parts/useKeys";
import { listed, t } from "../words/words";
import css from "./ScoresTyped.module.css";

const COLUMNS = ["day", "description", "service", "logistics", "ratings"] as const;
const HINTS = { day: "11-24", description: "4.86", service: "4.85", logistics: "4.83", ratings: "1,200" };
const EMPTY: TypedScore = { day: "", description: "", service: "", logistics: "", ratings: "" };

/** Rows to type into; a table can be pasted into any cell, or come from a file. What is wrong stands under its cell. */
export function ScoresTyped() {
  const shop = useShop();
  const [rows, setRows] = useState<TypedScore[]>([EMPTY]);
  const looked = useAnswer("look_at_scores", { shop: shop.name, rows, text: null, file: null });
  const look = useTask("look_at_scores");
  const record = useWrite("record_scores");
  const tell = useTell();
  const faults = looked.isPlaceholderData ? [] : (looked.data?.faults ?? []);
  const days = looked.data?.days ?? 0;
  const ready = !looked.isPlaceholderData && days > 0 && faults.length === 0;

  const set = (at: number, change: Partial<TypedScore>) =>
    setRows(rows.map((row, index) => (index === at ? { ...row, ...change } : row)));
  const bring = (more: { text: string | null; file: string | null }, kept: TypedScore[]) =>
    look.mutate(
      { shop: shop.name, rows: kept, ...more },
      { onSuccess: (read) => setRows(read.rows.length === 0 ? [EMPTY] : read.rows), onError: tell.refused },
    );
  const paste = (event: ClipboardEvent, at: number) => {
    const text = event.clipboardData.getData("text");
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    bring({ text, file: null }, rows.slice(0, at).filter(isFilled));
  };
  const pick = async () => {
    const [file] = await pickTables(t("scores.pick"), t("scores.pick.kinds"));
    if (file !== undefined) bring({ text: null, file }, rows.filter(isFilled));
  };
  const save = () =>
    record.mutate(
      { shop: shop.name, rows, gone: [] },
      {
        onSuccess: ({ operation, answer }) => {
          tell.done(t("scores.recorded", { count: count(answer.days) }), operation);
          setRows([EMPTY]);
        },
        onError: tell.refused,
      },
    );
  useKeys({ "Ctrl+Enter": () => ready && save() });

  return (
    <Card title={t("scores.enter")} note={t("scores.paste")}>
      <div className={css.grid}>
        <div className={css.head}>
          {COLUMNS.map((column) => (
            <span key={column}>{t(column === "day" ? "scores.day" : HEADS[column])}</span>
          ))}
        </div>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the table
          <div key={at} className={css.row}>
            {COLUMNS.map((column) => (
              <TypedCell
                key={column}
                name={t(column === "day" ? "scores.day" : HEADS[column])}
                testid={`score-${column}-${at}`}
                value={row[column]}
                hint={t("scores.example", { value: HINTS[column] })}
                fault={faults.find((fault) => fault.row === at && fault.column === column)}
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
      {(looked.data?.replaced.length ?? 0) > 0 && (
        <p className={css.replaces}>
          {t("scores.replaces", { days: listed((looked.data?.replaced ?? []).slice(0, 5).map(longDay)) })}
        </p>
      )}
      <div className={css.ways}>
        <Button icon={<PlusOutlined />} onClick={() => setRows([...rows, EMPTY])}>
          {t("official.add_row")}
        </Button>
        <Button
          icon={<FileExcelOutlined />}
          loading={look.isPending}
          onClick={() => void pick()}
          data-testid="score-file"
        >
          {t("scores.file")}
        </Button>
        <Button
          type="primary"
          className={css.main}
          disabled={!ready}
          loading={record.isPending}
          onClick={save}
          data-testid="score-record"
        >
          {t("scores.record", { count: count(days) })} <KeyCap>Ctrl Enter</KeyCap>
        </Button>
      </div>
    </Card>
  );
}

const HEADS = {
  description: "scores.description.short",
  service: "scores.service.short",
  logistics: "scores.logistics.short",
  ratings: "scores.ratings",
} as const;

function isFilled(row: TypedScore): boolean {
  return COLUMNS.some((column) => row[column].trim() !== "");
}
