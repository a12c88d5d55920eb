import { FileExcelOutlined, PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useAnswer, useTask, useWrite } from "../ask";
import type { TypedScore } from "../door-types";
import { pickTables } from "../files";
import { Card } from "../parts/Card";
import { KeyCap } from "../parts/KeyCap";
import { count } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { filled, TypedRows } from "../parts/TypedRows";
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

  const bring = (more: { text: string | null; file: string | null }, kept: TypedScore[]) =>
    look.mutate(
      { shop: shop.name, rows: kept, ...more },
      { onSuccess: (read) => setRows(read.rows.length === 0 ? [EMPTY] : read.rows), onError: tell.refused },
    );
  const pick = async () => {
    const [file] = await pickTables(t("scores.pick"), t("scores.pick.kinds"));
    if (file !== undefined) bring({ text: null, file }, filled(rows, COLUMNS));
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
      <TypedRows
        columns={COLUMNS}
        widths="minmax(0, 1.35fr) repeat(3, minmax(0, 1fr)) minmax(0, 1.1fr)"
        rows={rows}
        onRows={setRows}
        name={(column) => t(column === "day" ? "scores.day" : HEADS[column])}
        hint={(column) => t("scores.example", { value: HINTS[column] })}
        testid="score"
        faultOf={(at, column) => faults.find((fault) => fault.row === at && fault.column === column)}
        onTable={(text, above) => bring({ text, file: null }, above)}
      />
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
