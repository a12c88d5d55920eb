import { Button, Input, Table } from "antd";
import { type ReactNode, useState } from "react";
import { useWrite } from "../ask";
import type { Join, LooseCase, LoosePage } from "../door-types";
import { Card } from "../parts/Card";
import { KeyCap } from "../parts/KeyCap";
import { count, yuan } from "../parts/numbers";
import type { Pages } from "../parts/pages";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { useKeys } from "../parts/useKeys";
import { t } from "../words/words";
import { Candidates } from "./Candidates";
import mine from "./Mend.module.css";
import css from "./Quarantine.module.css";
import { proposalOf, whyText } from "./queries";
import { useHand } from "./useHand";

type Props = { answer: LoosePage; kinds: ReactNode; pages: Pages };

/** Cases that came without a readable order number, and the orders they may be about. */
export function Loose({ answer, kinds, pages }: Props) {
  const { here, take, chosen, setChosen } = useHand(answer.cases, (one) => proposalOf(one) !== null);
  const join = useJoin();
  const sure = answer.cases.flatMap((one) => {
    const proposal = proposalOf(one);
    return proposal !== null && chosen.includes(one.id) ? [{ id: one.id, order_no: proposal.number }] : [];
  });
  useKeys({ "Ctrl+Enter": () => join.run(sure) });
  return (
    <div className={css.page}>
      <div className={css.left}>
        <Card className={css.rows} flush>
          <div className={css.kinds}>{kinds}</div>
          <Table<LooseCase>
            size="small"
            rowKey="id"
            dataSource={answer.cases}
            tableLayout="fixed"
            pagination={pages.of(answer.total)}
            rowSelection={{
              columnWidth: 36,
              selectedRowKeys: sure.map(({ id }) => id),
              onChange: (keys) => setChosen(keys.map(Number)),
              getCheckboxProps: (row) => ({
                disabled: proposalOf(row) === null,
                title: t("mend.tick", { row: row.row }),
              }),
            }}
            rowClassName={(row) => (row.id === here?.id ? (css.here ?? "") : "")}
            onRow={(_, index) => ({ onClick: () => take(index ?? 0) })}
            columns={[
              { title: t("quarantine.row"), dataIndex: "row", width: 60, align: "right" },
              { title: t("mend.loose.case"), dataIndex: "case_no", ellipsis: true },
              {
                title: t("quarantine.value"),
                width: 132,
                ellipsis: true,
                render: (_, row) => <span className={css.was}>{row.value || t("mend.blank")}</span>,
              },
              {
                title: t("mend.proposal"),
                ellipsis: true,
                render: (_, row) => {
                  const one = proposalOf(row);
                  if (one !== null) return one.number;
                  return row.candidates.length > 1 ? (
                    <b className={css.choose}>{t("mend.several", { count: row.candidates.length })}</b>
                  ) : (
                    <span className={css.none}>{t("mend.not_found")}</span>
                  );
                },
              },
              {
                title: t("mend.why"),
                ellipsis: true,
                render: (_, row) => {
                  const one = proposalOf(row);
                  return one === null ? "—" : whyText(one);
                },
              },
            ]}
          />
          <p className={css.hint}>{t("mend.loose.hint")}</p>
        </Card>
        <p className={css.actsOpen}>
          <b>{t("mend.ticked", { rows: count(sure.length) })}</b>
          <span className={css.end}>
            <Button
              type="primary"
              disabled={sure.length === 0}
              loading={join.isPending}
              onClick={() => join.run(sure)}
              data-testid="loose-take"
            >
              {t("mend.loose.take", { cases: count(sure.length) })} <KeyCap>Ctrl Enter</KeyCap>
            </Button>
          </span>
        </p>
      </div>
      {here !== undefined && <InHand key={here.id} case_={here} join={join} />}
    </div>
  );
}

function InHand({ case_, join }: { case_: LooseCase; join: ReturnType<typeof useJoin> }) {
  const now = useNow();
  const [number, setNumber] = useState(proposalOf(case_)?.number ?? "");
  const run = () => number.trim() !== "" && join.run([{ id: case_.id, order_no: number.trim() }]);
  return (
    <section className={mine.side}>
      <h2 className={mine.head}>
        {t("mend.row", { row: case_.row })} <span>{case_.file}</span>
      </h2>
      <div className={mine.cells}>
        <Told name={t("mend.loose.case")} text={case_.case_no} />
        <Told name={t("mend.loose.applied")} text={moment(case_.applied_at, now)} />
        <Told name={t("mend.loose.refund")} text={yuan(case_.refund_fen)} />
        <Told name={t("mend.loose.goods")} text={case_.product ?? "—"} />
      </div>
      <Candidates of={case_.candidates} picked={number} onPick={setNumber} />
      <Input
        value={number}
        onChange={({ target }) => setNumber(target.value)}
        onPressEnter={run}
        placeholder={t("mend.loose.type")}
        aria-label={t("mend.loose.type")}
        data-testid="loose-number"
      />
      <div className={mine.acts}>
        <Button type="primary" size="large" disabled={number.trim() === ""} loading={join.isPending} onClick={run}>
          {t("mend.loose.do")}
        </Button>
      </div>
    </section>
  );
}

function Told({ name, text }: { name: string; text: string }) {
  return (
    <div className={mine.cell}>
      <span className={mine.name}>{name}</span>
      <span className={mine.text}>{text}</span>
    </div>
  );
}

function useJoin() {
  const join = useWrite("join_cases");
  const tell = useTell();
  const run = (joins: Join[]) => {
    if (join.isPending || joins.length === 0) return;
    join.mutate(
      { joins },
      {
        onSuccess: ({ operation, answer }) =>
          tell.done(t("mend.loose.done", { cases: count(answer.cases) }), operation),
        onError: tell.refused,
      },
    );
  };
  return { run, isPending: join.isPending };
}
