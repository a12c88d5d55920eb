import { ArrowRightOutlined } from "@ant-design/icons";
import { Table } from "antd";
import { type ReactNode, useState } from "react";
import type { QuarantinePage, QuarantineRow } from "../door-types";
import { Card } from "../parts/Card";
import type { Pages } from "../parts/pages";
import { t } from "../words/words";
import { Acts } from "./Acts";
import { Lately } from "./Lately";
import { Mend } from "./Mend";
import css from "./Quarantine.module.css";
import { problemText, proposalOf, useMend, type Wrong, whyText } from "./queries";
import { useHand } from "./useHand";

type Props = {
  answer: QuarantinePage;
  code: string | null;
  kinds: ReactNode;
  pages: Pages;
};

/** The rows on the left with what they probably said, the one in hand on the right. */
export function Waiting({ answer, code, kinds, pages }: Props) {
  const { here, take, taken, chosen, setChosen } = useHand(answer.rows);
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const mend = useMend(setWrong);
  const waiting = new Set(answer.ids);
  const ticked = chosen.filter((id) => waiting.has(id));
  return (
    <div className={css.page}>
      <div className={css.left}>
        <Card className={css.rows} flush>
          <div className={css.kinds}>{kinds}</div>
          <Table<QuarantineRow>
            size="small"
            rowKey="id"
            dataSource={answer.rows}
            tableLayout="fixed"
            rowSelection={{
              columnWidth: 36,
              selectedRowKeys: ticked,
              preserveSelectedRowKeys: true,
              onChange: (keys) => setChosen(keys.map(Number)),
              getCheckboxProps: (row) => ({ title: t("mend.tick", { row: row.row }) }),
            }}
            rowClassName={(row) => (row.id === here?.id ? (css.here ?? "") : "")}
            onRow={(_, index) => ({ onClick: () => take(index ?? 0) })}
            pagination={pages.of(answer.total)}
            columns={[
              {
                title: t("quarantine.row"),
                width: 60,
                align: "right",
                render: (_, row) => <span data-testid={`quarantine-row-${row.row}`}>{row.row}</span>,
              },
              {
                title: t("quarantine.column"),
                width: 120,
                ellipsis: true,
                render: (_, row) => row.column || problemText(row.code, "what"),
              },
              { title: t("quarantine.value"), width: 132, ellipsis: true, render: (_, row) => <Was row={row} /> },
              { title: t("mend.proposal"), ellipsis: true, render: (_, row) => <Proposal row={row} /> },
              { title: t("mend.why"), ellipsis: true, render: (_, row) => whyOf(row) },
            ]}
          />
          <p className={css.hint}>{t("mend.hint")}</p>
        </Card>
        <Acts answer={answer} code={code} ticked={ticked} onTick={setChosen} mend={mend} />
        <Lately />
      </div>
      {here !== undefined && (
        <Mend
          key={here.id}
          row={here}
          wrong={wrong.filter(({ id }) => id === here.id)}
          mend={mend}
          focus={taken === "first" ? "page" : "cell"}
        />
      )}
    </div>
  );
}

function Was({ row }: { row: QuarantineRow }) {
  return <span className={css.was}>{row.value || t("mend.blank")}</span>;
}

function Proposal({ row }: { row: QuarantineRow }) {
  const one = proposalOf(row);
  if (one !== null) {
    return (
      <span className={css.number} title={one.number}>
        <ArrowRightOutlined aria-hidden className={css.arrow} />
        <span>{one.number.slice(0, -4)}</span>
        <b>{one.number.slice(-4)}</b>
      </span>
    );
  }
  if (row.candidates.length > 1)
    return <b className={css.choose}>{t("mend.several", { count: row.candidates.length })}</b>;
  if (row.code === "cells_shifted") return <b className={css.choose}>{t("mend.put_right")}</b>;
  if (!row.mendable) return <span className={css.none}>{t("mend.not_here")}</span>;
  return <span className={css.none}>{t(row.code === "id_damaged" ? "mend.not_found" : "mend.by_hand")}</span>;
}

function whyOf(row: QuarantineRow): string {
  const one = proposalOf(row);
  return one === null ? problemText(row.code, "what") : whyText(one);
}
