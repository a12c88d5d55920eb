import { PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import type { TypedFigure } from "../door-types";
import { Card } from "../parts/Card";
import { KeyCap } from "../parts/KeyCap";
import { count } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { TypedRows } from "../parts/TypedRows";
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

  const paste = (text: string, above: TypedFigure[]) =>
    table.mutate({ text }, { onSuccess: (read) => setRows([...above, ...read]), onError: tell.refused });
  return (
    <Card title={t("official.enter")} note={t("official.paste")}>
      <TypedRows
        columns={COLUMNS}
        widths="minmax(0, 1.3fr) minmax(0, 1.1fr) minmax(0, 1fr) minmax(0, 1fr)"
        rows={rows}
        onRows={setRows}
        name={(column) => t(`official.${column}`)}
        beside={(column) =>
          (column === "orders" || column === "quality_orders") && <small> {t("official.optional")}</small>
        }
        hint={hintOf}
        testid="official"
        faultOf={(at, column) => checked.data?.faults.find((fault) => fault.row === at && fault.column === column)}
        onTable={paste}
      />
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
  if (column === "day") return t("scores.example", { value: "11-24" });
  return column === "rate" ? t("official.rate.example") : "";
}
