import { Table, type TableProps, Tag } from "antd";
import type { FileReport, SampleRow } from "../door-types";
import { Card } from "../parts/Card";
import { type Key, t } from "../words/words";
import { fieldName } from "./Columns";
import css from "./Sample.module.css";
import { SampleCell, shapeOf, usualYear, widthOf } from "./SampleCell";

const OUTCOMES: Record<string, { text: Key; color: string }> = {
  added: { text: "import.outcome.added", color: "processing" },
  updated: { text: "import.outcome.updated", color: "success" },
  unchanged: { text: "import.outcome.unchanged", color: "default" },
  rejected: { text: "import.outcome.rejected", color: "warning" },
};

/** The first rows as they will be written, their amounts in the currency of the shop they go into. */
export function Sample({ file, sign }: { file: FileReport; sign: string }) {
  const fields = [...new Set(file.sample.flatMap(({ cells }) => cells.map(([field]) => field)))];
  const year = usualYear(
    file.sample.flatMap(({ cells }) => cells.flatMap(([field, value]) => (shapeOf(field) === "moment" ? [value] : []))),
  );
  const columns: TableProps<SampleRow>["columns"] = [
    {
      title: "",
      width: 88,
      fixed: "left",
      render: (_, { outcome }) => {
        const known = OUTCOMES[outcome];
        return known === undefined ? outcome : <Tag color={known.color}>{t(known.text)}</Tag>;
      },
    },
    ...fields.map((field) => ({
      title: fieldName(field),
      width: widthOf(field),
      align: ["money", "count"].includes(shapeOf(field)) ? ("right" as const) : ("left" as const),
      ellipsis: true,
      render: (_: unknown, { cells }: SampleRow) => (
        <SampleCell field={field} value={cells.find(([name]) => name === field)?.[1] ?? ""} year={year} sign={sign} />
      ),
    })),
  ];
  return (
    <Card
      title={t("import.sample.title")}
      note={t("import.sample.note", { count: file.sample.length })}
      className={css.card}
      flush
    >
      <Table<SampleRow>
        size="small"
        rowKey="row"
        dataSource={file.sample}
        columns={columns}
        pagination={false}
        scroll={{ x: fields.reduce((width, field) => width + widthOf(field), 88) }}
        tableLayout="fixed"
      />
    </Card>
  );
}
