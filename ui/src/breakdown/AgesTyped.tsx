import { FileExcelOutlined, PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { Dayjs } from "dayjs";
import { useState } from "react";
import { useAnswer, useTask, useWrite } from "../ask";
import type { TypedAge } from "../door-types";
import { pickTables } from "../files";
import { Card } from "../parts/Card";
import { DatePicker, shopToday } from "../parts/DatePicker";
import { KeyCap } from "../parts/KeyCap";
import { useClerk } from "../parts/me";
import { count } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { filled, TypedRows } from "../parts/TypedRows";
import { useTell } from "../parts/tell";
import { longDay } from "../parts/time";
import { useKeys } from "../parts/useKeys";
import { listed, t } from "../words/words";
import css from "./Ages.module.css";
import { bandName } from "./names";

const COLUMNS = ["band", "orders", "buyers", "returned", "quality"] as const;
/** As somebody would type it; how a band is called depends on the language. */
const EXAMPLES = { orders: "1200", buyers: "", returned: "36", quality: "12" };

/** Rows to type into; the platform's table can be pasted into any cell, or come from a file. */
export function AgesTyped() {
  const shop = useShop();
  const by = useClerk();
  const [month, setMonth] = useState<Dayjs>(shopToday().subtract(1, "month"));
  const span = month.format("YYYY-MM");
  const empty: TypedAge = { span, band: "", orders: "", buyers: "", returned: "", quality: "" };
  const [rows, setRows] = useState<TypedAge[]>([empty]);
  const looked = useAnswer("look_at_ages", { shop: shop.name, rows, text: null, file: null, span });
  const look = useTask("look_at_ages");
  const record = useWrite("record_ages");
  const tell = useTell();
  const told = looked.isPlaceholderData ? undefined : looked.data;
  const ready = told !== undefined && told.bands > 0 && told.faults.length === 0;

  const bring = (more: { text: string | null; file: string | null }, kept: TypedAge[]) =>
    look.mutate(
      { shop: shop.name, rows: kept, span, ...more },
      { onSuccess: (read) => setRows(read.rows.length === 0 ? [empty] : read.rows), onError: tell.refused },
    );
  const pick = async () => {
    const [file] = await pickTables(t("ages.pick"), t("ages.pick.kinds"));
    if (file !== undefined) bring({ text: null, file }, filled(rows, COLUMNS));
  };
  /** A row that says no other span goes with the chosen month. */
  const turn = (picked: Dayjs) => {
    const to = picked.format("YYYY-MM");
    setMonth(picked);
    setRows(rows.map((row) => (row.span === span ? { ...row, span: to } : row)));
  };
  const save = () =>
    record.mutate(
      { shop: shop.name, rows, by },
      {
        onSuccess: ({ operation, answer }) => {
          tell.done(t("ages.kept", { count: count(answer.bands) }), operation);
          setRows([empty]);
        },
        onError: tell.refused,
      },
    );
  useKeys({ "Ctrl+Enter": () => ready && !record.isPending && save() });
  return (
    <Card title={t("ages.enter")} note={t("ages.enter.note")}>
      <div className={css.month}>
        <span>{t("ages.month")}</span>
        <DatePicker
          picker="month"
          value={month}
          allowClear={false}
          maxDate={shopToday()}
          onChange={(picked) => picked !== null && turn(picked)}
          aria-label={t("ages.month")}
        />
      </div>
      <TypedRows
        columns={COLUMNS}
        widths="minmax(0, 1.3fr) repeat(4, minmax(0, 1fr))"
        rows={rows}
        onRows={setRows}
        name={(column) => t(`ages.${column}`)}
        hint={(column) => exampleOf(column)}
        testid="age"
        faultOf={(at, column) =>
          told?.faults.find(
            (fault) => fault.row === at && (fault.column === column || (column === "band" && fault.column === "span")),
          )
        }
        onTable={(text, above) => bring({ text, file: null }, above)}
      />
      {told !== undefined && told.replaced.length > 0 && (
        <p className={css.replaces}>{t("ages.replaces", { days: listed(told.replaced.map(longDay)) })}</p>
      )}
      <div className={css.ways}>
        <Button icon={<PlusOutlined />} onClick={() => setRows([...rows, empty])}>
          {t("ages.add")}
        </Button>
        <Button
          icon={<FileExcelOutlined />}
          loading={look.isPending}
          onClick={() => void pick()}
          data-testid="ages-file"
        >
          {t("ages.file")}
        </Button>
        <Button
          type="primary"
          className={css.main}
          disabled={!ready}
          loading={record.isPending}
          onClick={save}
          data-testid="ages-keep"
        >
          {t("ages.keep", { count: count(told?.bands ?? 0) })} <KeyCap>Ctrl Enter</KeyCap>
        </Button>
      </div>
    </Card>
  );
}

function exampleOf(column: (typeof COLUMNS)[number]): string {
  const value = column === "band" ? bandName("18-24") : EXAMPLES[column];
  return value === "" ? "" : t("ages.example", { value });
}
