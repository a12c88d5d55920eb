import { EditOutlined, LockOutlined } from "@ant-design/icons";
import { Button, Input } from "antd";
import { useState } from "react";
import type { QuarantineRow } from "../door-types";
import { KeyCap } from "../parts/KeyCap";
import { useKeys } from "../parts/useKeys";
import { t } from "../words/words";
import { LeaveOut } from "./Acts";
import { Candidates } from "./Candidates";
import css from "./Mend.module.css";
import { problemText, proposalOf, type useMend, type Wrong } from "./queries";

type Props = { row: QuarantineRow; wrong: Wrong[]; mend: ReturnType<typeof useMend>; focus: "cell" | "page" };

/** One row in hand: its faulty cell is a field, the others become one when asked for. */
export function Mend({ row, wrong, mend, focus }: Props) {
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [open, setOpen] = useState<string[]>([row.column]);
  const [picked, setPicked] = useState<string | null>(proposalOf(row)?.number ?? null);
  const faulty = wrong.map(({ column }) => column);
  const named = [row.column, ...faulty, ...row.cells.map(([header]) => header)].filter((header) => header !== "");
  const columns = [...new Set(named)];
  const was = (column: string) => row.cells.find(([header]) => header === column)?.[1] ?? "";
  const candidate = row.candidates.find(({ number }) => number === picked);
  const cells = (): [string, string][] => {
    const own = Object.entries(typed).filter(([column, text]) => text !== was(column));
    const taken = (candidate?.cells ?? []).filter(([column]) => own.every(([other]) => other !== column));
    return [...taken, ...own];
  };
  // A shifted row was put right already: it can be taken as it stands.
  const shifted = row.code === "cells_shifted";
  const ready = row.mendable && (shifted || cells().length > 0);
  const run = () => {
    if (ready && !mend.isPending) mend.run({ rows: [{ id: row.id, cells: cells() }], dates: null });
  };
  const pick = (number: string | undefined) => {
    if (number === undefined) return;
    setPicked(number);
    setTyped({});
  };
  const pickAt = (at: number) => () => pick(row.candidates[at]?.number);
  useKeys({ "1": pickAt(0), "2": pickAt(1), "3": pickAt(2) });
  return (
    <section className={css.side} data-testid="quarantine-mend">
      <h2 className={css.head}>
        {t("mend.row", { row: row.row })} <span>{row.file}</span>
      </h2>
      <p className={css.problem}>
        <b>{problemText(row.code, "what")}</b>{" "}
        {t(shifted ? "mend.row.shifted" : row.mendable ? "mend.row.how" : "mend.row.not")}
      </p>
      <div className={css.cells}>
        {columns.map((column) => {
          const fault = wrong.find((one) => one.column === column);
          const asked = row.mendable && (open.includes(column) || fault !== undefined);
          return (
            <div key={column} className={column === row.column ? css.wrong : css.cell}>
              <span className={css.name}>{column}</span>
              {asked ? (
                <span>
                  <Input
                    value={typed[column] ?? candidate?.cells.find(([header]) => header === column)?.[1] ?? was(column)}
                    onChange={({ target }) => setTyped({ ...typed, [column]: target.value })}
                    onPressEnter={run}
                    autoFocus={focus === "cell" && column === row.column}
                    status={fault === undefined ? "" : "error"}
                    aria-label={column}
                    aria-invalid={fault !== undefined}
                    data-testid={column === row.column ? "quarantine-cell" : undefined}
                  />
                  {fault !== undefined && (
                    <span className={css.fault} role="alert" data-testid="quarantine-fault">
                      {fault.what} · {fault.next}
                    </span>
                  )}
                </span>
              ) : (
                <span className={css.text}>
                  {was(column)}
                  {row.mendable && (
                    <Button
                      type="text"
                      size="small"
                      icon={<EditOutlined />}
                      aria-label={t("mend.edit", { column })}
                      title={t("mend.edit", { column })}
                      onClick={() => setOpen([...open, column])}
                    />
                  )}
                </span>
              )}
            </div>
          );
        })}
      </div>
      {row.code === "id_damaged" && <Candidates of={row.candidates} picked={picked} onPick={pick} />}
      <div className={css.acts}>
        <Button
          type="primary"
          size="large"
          disabled={!ready}
          loading={mend.isPending}
          onClick={run}
          data-testid="quarantine-mend-do"
        >
          {t("mend.do")} <KeyCap>Enter</KeyCap>
        </Button>
        <LeaveOut rows={[row.id]} />
      </div>
      {row.personal > 0 && (
        <p className={css.personal}>
          <LockOutlined aria-hidden /> {t("mend.personal", { columns: row.personal })}
        </p>
      )}
    </section>
  );
}
