import { Button, Table } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { HaltSheet, SentAct, SentOnly, SentOrder } from "../door-types";
import { Tail } from "../parts/marks";
import { useClerk, useMay } from "../parts/me";
import { count, yuan } from "../parts/numbers";
import { usePages } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { go, open } from "../place";
import { t } from "../words/words";
import css from "./Halts.module.css";
import { ACTS, ONLY } from "./names";

/** What had left, by how far it is: something is decided about each, many at once. */
export function Sent({ of: { halt } }: { of: HaltSheet }) {
  const now = useNow();
  const [only, setOnly] = useState<SentOnly>("all");
  const [chosen, setChosen] = useState<string[]>([]);
  const pages = usePages();
  const page = useAnswer("halt_sent", { halt: halt.id, only, ...pages.asked });
  const turn = (to: SentOnly) => {
    setOnly(to);
    setChosen([]);
    pages.turn(1);
  };
  return (
    <Settled of={page}>
      {(told) => (
        <div className={css.one}>
          <div className={css.line}>
            {ONLY.map((one) => (
              <button
                key={one}
                type="button"
                className={one === only ? css.chipHere : css.chip}
                aria-pressed={one === only}
                onClick={() => turn(one)}
                data-testid={`sent-only-${one}`}
              >
                {t(`stops.only.${one}`)} <b>{count(told.counts.find((each) => each.only === one)?.orders ?? 0)}</b>
              </button>
            ))}
          </div>
          {halt.settled_at === null && (
            <Decide halt={halt.id} drill={halt.drill} chosen={chosen} all={told.order_nos} onChoose={setChosen} />
          )}
          <Table<SentOrder>
            size="small"
            rowKey="order_no"
            dataSource={told.orders}
            pagination={pages.of(told.total)}
            locale={{ emptyText: t(only === "all" ? "stops.sent.none" : "stops.sent.none.of") }}
            rowSelection={
              halt.settled_at !== null
                ? undefined
                : {
                    selectedRowKeys: chosen,
                    onChange: (keys) => setChosen(keys.map(String)),
                    preserveSelectedRowKeys: true,
                  }
            }
            columns={[
              {
                title: t("stops.sent.order"),
                render: (_, { order_no, order_id }) => (
                  <button type="button" className={css.open} onClick={() => open({ is: "order", id: order_id })}>
                    <Tail of={order_no} />
                  </button>
                ),
              },
              {
                title: t("stops.sent.state"),
                render: (_, { state, at }) => (
                  <>
                    {t(`stops.state.${state}`)} <span className={css.soft}>{moment(at, now)}</span>
                  </>
                ),
              },
              {
                title: t("stops.sent.parcel"),
                render: (_, { carrier, tracking_no }) => (
                  <span className={css.soft}>{[carrier, tracking_no].filter((part) => part !== null).join(" ")}</span>
                ),
              },
              { title: t("stops.sent.paid"), align: "right", render: (_, { paid_fen }) => yuan(paid_fen) },
              { title: t("stops.sent.act"), render: (_, order) => <Fate of={order} /> },
              { title: "", align: "right", render: (_, order) => <Way of={order} /> },
            ]}
          />
        </div>
      )}
    </Settled>
  );
}

type DecideProps = {
  halt: number;
  drill: boolean;
  chosen: string[];
  all: string[];
  onChoose: (orders: string[]) => void;
};

/** One press for all that are chosen. */
function Decide({ halt, drill, chosen, all, onChoose }: DecideProps) {
  const may = useMay();
  const by = useClerk();
  const tell = useTell();
  const decide = useWrite("decide_sent");
  const mark = useWrite("mark_sent");
  if (!may("decide_sent")) return null;
  const done = (text: string) => ({
    onSuccess: ({ operation }: { operation: number }) => {
      onChoose([]);
      tell.done(text, operation);
    },
    onError: tell.refused,
  });
  const run = (act: SentAct) =>
    decide.mutate(
      { halt, orders: chosen, act, by },
      done(t("stops.decided", { count: count(chosen.length), act: t(`stops.act.${act}`) })),
    );
  const none = chosen.length === 0;
  return (
    <div className={css.line}>
      <Button size="small" type="link" onClick={() => onChoose(none ? all : [])} data-testid="sent-choose-all">
        {none ? t("stops.choose.all", { count: count(all.length) }) : t("stops.choose.none")}
      </Button>
      <span className={css.soft} data-testid="sent-chosen">
        {t("stops.chosen", { count: count(chosen.length) })}
      </span>
      {ACTS.map((act) => (
        <Button
          key={act}
          size="small"
          disabled={none}
          loading={decide.isPending}
          title={t(`stops.act.${act}.text`)}
          onClick={() => run(act)}
          data-testid={`sent-${act}`}
        >
          {t(`stops.act.${act}`)}
        </Button>
      ))}
      <span className={css.end}>
        {!drill && (
          <Button size="small" type="link" onClick={() => go("notices")}>
            {t("stops.go.tell")}
          </Button>
        )}
        <Button
          size="small"
          disabled={none}
          loading={mark.isPending}
          onClick={() => mark.mutate({ halt, orders: chosen, done: true, by }, done(t("act.mark_sent")))}
          data-testid="sent-done"
        >
          {t("stops.done")}
        </Button>
      </span>
    </div>
  );
}

function Fate({ of }: { of: SentOrder }) {
  const now = useNow();
  if (of.act === null) return <span className={css.late}>{t("stops.undecided")}</span>;
  return (
    <>
      {t(`stops.act.${of.act}`)}{" "}
      <span className={css.soft}>
        {of.done_at === null ? t("stops.undone") : t("stops.done.at", { at: moment(of.done_at, now) })}
      </span>
    </>
  );
}

/** Where the act itself is done: nothing is paid from here. */
function Way({ of: { case_id, act } }: { of: SentOrder }) {
  if (case_id !== null) {
    return (
      <Button size="small" type="link" onClick={() => open({ is: "case", id: case_id })}>
        {t("stops.go.case")}
      </Button>
    );
  }
  if (act !== "refund") return null;
  return <span className={css.soft}>{t("stops.go.platform")}</span>;
}
