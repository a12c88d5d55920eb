import { DownloadOutlined } from "@ant-design/icons";
import { Button, Table } from "antd";
import { useState } from "react";
import { useAnswer, useTask } from "../ask";
import type { CodeCount, QuarantineRow } from "../door-types";
import { pickPlace } from "../files";
import { Card } from "../parts/Card";
import { HowToExport } from "../parts/HowToExport";
import { KeyCap } from "../parts/KeyCap";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { PageHead } from "../parts/PageHead";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { useKeys } from "../parts/useKeys";
import { go } from "../place";
import { t, textOf } from "../words/words";
import css from "./Quarantine.module.css";

const ROWS = 50;

/** Rows that could not be taken. None is lost; none is counted. */
export function Quarantine() {
  const shop = useShop();
  const [code, setCode] = useState<string | null>(null);
  const [page, setPage] = useState(1);
  const rows = useAnswer("quarantine_list", { shop: shop.name, code, skip: (page - 1) * ROWS, limit: ROWS });
  const write = useExport();
  const choose = (to: string | null) => {
    setCode(to);
    setPage(1);
  };
  return (
    <>
      <PageHead title={t("nav.quarantine")} note={t("quarantine.note")}>
        <HowToExport platform={shop.platform} />
        <Button
          icon={<DownloadOutlined />}
          loading={write.isPending}
          disabled={rows.data?.total === 0}
          onClick={() => void write.run()}
        >
          {t("quarantine.export")} <KeyCap>Ctrl E</KeyCap>
        </Button>
      </PageHead>
      <Settled of={rows}>
        {(answer) =>
          answer.codes.length === 0 ? (
            <Card>
              <Nothing title={t("quarantine.none")} text={t("quarantine.none.text")}>
                <Button onClick={() => go("import")}>{t("nav.import")}</Button>
              </Nothing>
            </Card>
          ) : (
            <div className={css.page}>
              <Kinds codes={answer.codes} code={code} onChoose={choose} />
              <Card
                title={code === null ? t("quarantine.all") : wordsOf(code)}
                note={<span data-testid="list-total">{t("radar.rows", { count: count(answer.total) })}</span>}
                flush
              >
                <Table<QuarantineRow>
                  size="small"
                  rowKey="id"
                  dataSource={answer.rows}
                  tableLayout="fixed"
                  expandable={{ expandedRowRender: (row) => <Cells row={row} />, expandRowByClick: true }}
                  pagination={{
                    current: page,
                    total: answer.total,
                    pageSize: ROWS,
                    onChange: setPage,
                    hideOnSinglePage: true,
                    showSizeChanger: false,
                  }}
                  columns={[
                    { title: t("quarantine.file"), dataIndex: "file", ellipsis: true },
                    { title: t("quarantine.row"), dataIndex: "row", width: 72, align: "right" },
                    {
                      title: t("quarantine.column"),
                      width: 120,
                      ellipsis: true,
                      render: (_, row) => row.column || "—",
                    },
                    {
                      title: t("quarantine.value"),
                      width: 140,
                      ellipsis: true,
                      render: (_, row) => <b className={css.value}>{row.value || "—"}</b>,
                    },
                    { title: t("quarantine.why"), width: 150, ellipsis: true, render: (_, row) => wordsOf(row.code) },
                  ]}
                />
              </Card>
            </div>
          )
        }
      </Settled>
    </>
  );
}

function Kinds({
  codes,
  code,
  onChoose,
}: {
  codes: CodeCount[];
  code: string | null;
  onChoose: (code: string | null) => void;
}) {
  return (
    <Card className={css.kinds} title={t("quarantine.kinds")} flush>
      <ul>
        {codes.map((kind) => (
          <li key={kind.code}>
            <button
              type="button"
              className={kind.code === code ? css.here : css.kind}
              aria-pressed={kind.code === code}
              onClick={() => onChoose(kind.code === code ? null : kind.code)}
            >
              <span className={css.what}>
                <b>{wordsOf(kind.code)}</b>
                <b>{count(kind.rows)}</b>
              </span>
              <span className={css.next}>{textOf(`problem.${kind.code}.next`) ?? ""}</span>
            </button>
          </li>
        ))}
      </ul>
      {code !== null && (
        <Button type="link" onClick={() => onChoose(null)}>
          {t("quarantine.all")}
        </Button>
      )}
    </Card>
  );
}

/** The raw row without its personal columns. */
function Cells({ row }: { row: QuarantineRow }) {
  return (
    <dl className={css.cells}>
      {row.cells.map(([header, text]) => (
        <div key={header} className={header === row.column ? css.wrong : undefined}>
          <dt>{header}</dt>
          <dd>{text || "—"}</dd>
        </div>
      ))}
    </dl>
  );
}

function useExport() {
  const write = useTask("export_quarantine");
  const tell = useTell();
  const run = async () => {
    const out = await pickPlace(t("quarantine.export"), `${t("nav.quarantine")}.csv`, "csv");
    if (out === null) return;
    write.mutate(
      { out },
      {
        onSuccess: ({ rows }) => tell.done(t("quarantine.exported", { count: count(rows), path: out })),
        onError: tell.refused,
      },
    );
  };
  useKeys({ "Ctrl+E": () => void run() });
  return { run, isPending: write.isPending };
}

function wordsOf(code: string): string {
  return textOf(`problem.${code}.what`) ?? code;
}
