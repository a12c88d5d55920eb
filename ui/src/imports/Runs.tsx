import { Button, Table } from "antd";
import { useState } from "react";
import type { Run } from "../door-types";
import { Card } from "../parts/Card";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { pagesOf } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { moment, useNow } from "../parts/time";
import { rowOpens } from "../sheets/rowOpens";
import { listed, t } from "../words/words";
import { sums } from "./Foot";
import { useRuns, useUndoImport } from "./queries";
import { RunDetails } from "./RunDetails";

/** Every import that was made; each can be taken back as a whole. */
export function Runs() {
  const runs = useRuns();
  const undo = useUndoImport();
  const now = useNow();
  const [open, setOpen] = useState<number | null>(null);
  return (
    <Settled of={runs}>
      {(list) =>
        list.length === 0 ? (
          <Nothing title={t("import.runs.none")} text={t("import.runs.none.text")} />
        ) : (
          <Card flush>
            {open !== null && <RunDetails run={open} onClose={() => setOpen(null)} />}
            <Table<Run>
              onRow={(run) => rowOpens(() => setOpen(run.run))}
              size="small"
              rowKey="run"
              dataSource={list}
              pagination={pagesOf(20)}
              columns={[
                {
                  title: t("runs.number"),
                  width: 64,
                  align: "right",
                  render: (_, { run }) => <span data-testid={`run-${run}`}>{run}</span>,
                },
                { title: t("import.runs.at"), width: 110, render: (_, run) => moment(run.at, now) },
                { title: t("import.runs.shop"), width: 120, dataIndex: "shop", ellipsis: true },
                {
                  title: t("import.runs.files"),
                  ellipsis: true,
                  render: (_, run) => listed(run.files.map(({ name }) => name)),
                },
                ...(["added", "updated", "unchanged", "rejected"] as const).map((part) => ({
                  title: t(`import.outcome.${part}`),
                  width: 96,
                  align: "right" as const,
                  // what waited then and was mended since waits no more
                  render: (_: unknown, run: Run) => count(part === "rejected" ? run.waiting : sums(run.files)[part]),
                })),
                {
                  title: "",
                  width: 120,
                  align: "right",
                  render: (_, run) =>
                    run.undone_at === null ? (
                      <Button
                        size="small"
                        disabled={undo.isPending}
                        onKeyDown={(event) => event.stopPropagation()}
                        onClick={(event) => {
                          event.stopPropagation();
                          undo.run(run.run);
                        }}
                      >
                        {t("undo.button")}
                      </Button>
                    ) : (
                      t("import.runs.undone", { at: moment(run.undone_at, now) })
                    ),
                },
              ]}
            />
          </Card>
        )
      }
    </Settled>
  );
}
