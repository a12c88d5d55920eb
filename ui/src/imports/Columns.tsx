import { ArrowRightOutlined } from "@ant-design/icons";
import { Button, Table, Tag } from "antd";
import { useState } from "react";
import type { ColumnRead, FileReport } from "../door-types";
import { Card } from "../parts/Card";
import { personalName } from "../settings/Privacy";
import { type Key, listed, quoted, t, textOf } from "../words/words";
import css from "./Columns.module.css";

/** What is read, and what is not; each group keeps the order of the file. */
const READ = ["used", "personal_reduced", "personal_masked"];
const NOT_READ = ["returns", "personal_dropped", "unused"];

/** How each column of the file was read. Those that are not used are counted, and shown when asked for. */
export function Columns({ file }: { file: FileReport }) {
  const [shown, setShown] = useState<"used" | "all">("used");
  const read = (as: string[]) => as.flatMap((one) => file.columns.filter(({ reading }) => reading === one));
  const [used, others] = [read(READ), read(NOT_READ)];
  const returns = read(["returns"]);
  const left = file.columns.length - used.length;
  return (
    <Card
      title={t("import.columns.title")}
      note={t("import.columns.note", { used: used.length, left })}
      extra={
        left > 0 && (
          <Button type="link" size="small" onClick={() => setShown(shown === "used" ? "all" : "used")}>
            {t(shown === "used" ? "import.columns.all" : "import.columns.used")}
          </Button>
        )
      }
      className={css.card}
      flush
    >
      {returns.length > 0 && (
        <p className={css.returns} data-testid="columns-returns">
          {t("import.columns.returns", { columns: listed(returns.map(({ header }) => quoted(header))) })}
        </p>
      )}
      <div className={css.rows}>
        <Table<ColumnRead>
          size="small"
          rowKey="header"
          dataSource={shown === "used" ? used : [...used, ...others]}
          pagination={false}
          tableLayout="fixed"
          columns={[
            { title: t("import.columns.header"), dataIndex: "header", ellipsis: true },
            { title: "", width: 30, render: () => <ArrowRightOutlined className={css.arrow} aria-hidden /> },
            {
              title: t("import.columns.field"),
              ellipsis: true,
              render: (_, { field }) => (field === null ? "—" : <b>{fieldName(field)}</b>),
            },
            {
              title: t("import.columns.example"),
              dataIndex: "example",
              ellipsis: true,
              render: (text: string, { class: personal }) =>
                personal === null ? text || "—" : t("import.columns.personal", { class: personalName(personal) }),
            },
            { title: t("import.columns.reading"), width: 92, render: (_, { reading }) => <Reading of={reading} /> },
          ]}
        />
      </div>
    </Card>
  );
}

const READINGS: Record<string, { text: Key; color: string }> = {
  used: { text: "import.reading.used", color: "success" },
  returns: { text: "import.reading.returns", color: "warning" },
  unused: { text: "import.reading.unused", color: "default" },
  personal_dropped: { text: "import.reading.personal_dropped", color: "default" },
  personal_reduced: { text: "import.reading.personal_reduced", color: "default" },
  personal_masked: { text: "import.reading.personal_masked", color: "default" },
};

function Reading({ of }: { of: string }) {
  const known = READINGS[of];
  return known === undefined ? of : <Tag color={known.color}>{t(known.text)}</Tag>;
}

export function fieldName(field: string): string {
  return textOf(`field.${field}`) ?? field;
}
