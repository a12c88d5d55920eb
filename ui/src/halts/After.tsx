import { FileExcelOutlined } from "@ant-design/icons";
import { Button, Table } from "antd";
import { useAnswer, useWrite } from "../ask";
import type { Claimable, Halt, HaltCase } from "../door-types";
import { Figure } from "../parts/Figure";
import { useClerk, useMay } from "../parts/me";
import { count, yuan } from "../parts/numbers";
import { pagesOf } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { useTell } from "../parts/tell";
import { useExport, useWritten } from "../parts/useExport";
import { go, open } from "../place";
import { t } from "../words/words";
import css from "./Halts.module.css";

/** What the halt cost, case by case, and what is asked of whoever sent the goods. */
export function After({ halt }: { halt: Halt }) {
  const costs = useAnswer("halt_costs", { halt: halt.id });
  const file = useExport("export_halt", t("stops.after.excel"), `${halt.product} ${t("nav.halts")}.xlsx`, (to) => ({
    halt: halt.id,
    warehouse: null,
    ...to,
  }));
  return (
    <Settled of={costs}>
      {(told) => (
        <div className={css.one}>
          <div className={css.line}>
            <Figure
              strong
              testid="halt-cases"
              onOpen={() =>
                open({
                  is: "cases",
                  title: t("stops.tab.after"),
                  chips: [halt.product],
                  question: { which: "these", ids: told.cases.map(({ cost }) => cost.case_id) },
                })
              }
            >
              {t("stops.after.cases", { count: count(told.cases.length) })}
            </Figure>
            <span data-testid="halt-net">{t("stops.after.net", { fen: yuan(told.net_fen) })}</span>
            <span className={css.soft}>
              {t("stops.after.sums", { known: yuan(told.known_fen), back: yuan(told.back_fen) })}
            </span>
            {told.awaited_fen > 0 && (
              <span className={css.soft}>{t("stops.after.awaited", { fen: yuan(told.awaited_fen) })}</span>
            )}
            {told.incomplete > 0 && (
              <span className={css.late}>{t("stops.after.incomplete", { count: count(told.incomplete) })}</span>
            )}
            <span className={css.end}>
              <Button
                size="small"
                icon={<FileExcelOutlined />}
                loading={file.isPending}
                onClick={() => void file.run()}
                data-testid="halt-export"
              >
                {t("stops.after.excel")}
              </Button>
            </span>
          </div>
          {!halt.drill && told.claimable.map((one) => <Claim key={one.warehouse} halt={halt} of={one} />)}
          <Table<HaltCase>
            size="small"
            rowKey={({ cost }) => cost.case_id}
            dataSource={told.cases}
            pagination={pagesOf(50)}
            locale={{ emptyText: t("stops.after.none") }}
            columns={[
              {
                title: t("stops.after.case"),
                render: (_, { cost }) => (
                  <button type="button" className={css.open} onClick={() => open({ is: "case", id: cost.case_id })}>
                    {cost.case_no}
                  </button>
                ),
              },
              { title: t("stops.after.warehouse"), render: (_, { warehouse }) => warehouse ?? "—" },
              { title: t("stops.after.cost"), align: "right", render: (_, { cost }) => yuan(cost.net_fen) },
              {
                title: t("stops.after.evidence"),
                align: "right",
                render: (_, { cost, evidence }) => (
                  <Figure
                    onOpen={() => open({ is: "proof", order_id: null, case_id: cost.case_id })}
                    label={t("stops.after.evidence")}
                  >
                    {count(evidence)}
                  </Figure>
                ),
              },
              {
                title: t("stops.after.claim"),
                render: (_, { recorded }) => (recorded ? t("stops.after.recorded") : "—"),
              },
            ]}
          />
        </div>
      )}
    </Settled>
  );
}

/** What may be asked of one warehouse: with its own table, and recorded as losses in one claim. */
function Claim({ halt, of }: { halt: Halt; of: Claimable }) {
  const may = useMay();
  const by = useClerk();
  const tell = useTell();
  const claim = useWrite("claim_halt");
  const file = useWritten("export_halt", t("stops.after.sheet"), `${of.warehouse} ${halt.product}.xlsx`, (to) => ({
    halt: halt.id,
    warehouse: of.warehouse,
    ...to,
  }));
  const run = () =>
    claim.mutate(
      { halt: halt.id, warehouse: of.warehouse, by },
      {
        onSuccess: ({ operation, answer }) => {
          tell.done(t("stops.claimed", { party: of.warehouse, fen: yuan(answer.asked_fen) }), operation);
          go("losses", "claims");
        },
        onError: tell.refused,
      },
    );
  return (
    <div className={css.line} data-testid={`halt-claimable-${of.warehouse}`}>
      <b>{of.warehouse}</b>
      <span>{t("stops.claimable", { count: count(of.cases), fen: yuan(of.fen) })}</span>
      <span className={css.end}>
        <Button size="small" loading={file.isPending} onClick={() => void file.run()}>
          {t("stops.after.sheet")}
        </Button>
        {may("claim_halt") && (
          <Button
            size="small"
            type="primary"
            loading={claim.isPending}
            onClick={run}
            data-testid={`halt-claim-${of.warehouse}`}
          >
            {t("stops.claim")}
          </Button>
        )}
      </span>
    </div>
  );
}
