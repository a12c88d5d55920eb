import { Table, type TableProps, Tag } from "antd";
import type { FileReport, SampleRow } from "../door-types";
import { Card } from "../parts/Card";
import { type Key, t } from "../words/words";
import { fieldName } from "./Columns";
import css from "./Sample.module.css";

const OUTCOMES: Record<string, { text: Key; color: string }> = {
  added: { text: "import.outcome.added", color: "processing" },
  updated: { text: "import.outcome.updated", color: "success" },
  unchanged: { text: "import.outcome.unchanged", color: "default" },
  rejected: { text: "import.outcome.rejected", color: "warning" },
};

/** The first rows as they will be written. */
export function Sample({ file }: { file: FileReport }) {
  const fields = [...new Set(file.sample.flatMap(({ cells }) => cells.map(([field]) => field)))];
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
      width: 132,
      ellipsis: true,
      render: (_: unknown, { cells }: SampleRow) => cells.find(([name]) => name === field)?.[1] || "—",
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
        scroll={{ x: 88 + fields.length * 132 }}
        tableLayout="fixed"
      />
    </Card>
  );
}
