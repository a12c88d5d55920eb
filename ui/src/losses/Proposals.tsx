import { Button, Pagination, Popconfirm } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { LossCause, LossKey, ProposedLoss } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { useClerk, useMay } from "../parts/me";
import { count, yuan } from "../parts/numbers";
import { usePages } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { shortDay, useNow } from "../parts/time";
import { open, turnTo } from "../place";
import { t } from "../words/words";
import css from "./Losses.module.css";
import { bearerName } from "./names";

const ROWS = 10;

/** Losses that the book holds and nobody has recorded: one press for one of them, or for all. */
export function Proposals() {
  const shop = useShop();
  const may = useMay();
  const pages = usePages(ROWS);
  const [cause, setCause] = useState<LossCause | null>(null);
  const told = useAnswer("loss_proposals", { shop: shop.name, cause, ...pages.asked });
  const agreed = useAnswer("agreement_list", { shop: shop.name }, may("agreement_list") ? "now" : "not_yet");
  const { take, refuse, pending } = useActs();
  if (told.data !== undefined && told.data.causes.length === 0) return null;
  const unagreed = agreed.data?.agreements.every(({ state }) => state === "over" || state === "coming");
  const all = cause === null && may("take_losses") && (
    <Popconfirm
      title={t("losses.take.unagreed")}
      okText={t("losses.take.all")}
      cancelText={t("losses.take.agree")}
      onConfirm={() => take(null)}
      onCancel={() => turnTo("agreements")}
      disabled={unagreed !== true}
    >
      <Button loading={pending} onClick={() => unagreed !== true && take(null)} data-testid="losses-take-all">
        {t("losses.take.all")}
      </Button>
    </Popconfirm>
  );
  return (
    <Card
      flush
      title={t("losses.proposed")}
      note={
        told.data === undefined
          ? ""
          : t("losses.proposed.note", {
              count: count(told.data.total),
              owed: yuan(told.data.owed_fen),
              days: count(told.data.days),
            })
      }
      extra={all}
    >
      <Settled of={told}>
        {(answer) => (
          <>
            <div className={css.chips}>
              {[null, ...answer.causes].map((one) => (
                <button
                  key={one?.cause ?? "all"}
                  type="button"
                  className={(one?.cause ?? null) === cause ? css.chipHere : css.chip}
                  aria-pressed={(one?.cause ?? null) === cause}
                  onClick={() => {
                    pages.turn(1);
                    setCause(one?.cause ?? null);
                  }}
                  data-testid={`losses-proposed-${one?.cause ?? "all"}`}
                >
                  {one === null ? t("losses.all") : t(`losses.cause.${one.cause}`)}
                  {one !== null && <b> {count(one.losses)}</b>}
                </button>
              ))}
            </div>
            <Rows rows={answer.losses} take={take} refuse={refuse} />
            <Pagination size="small" className={css.pages} {...pages.of(answer.total)} />
          </>
        )}
      </Settled>
    </Card>
  );
}

function useActs() {
  const shop = useShop();
  const by = useClerk();
  const tell = useTell();
  const write = useWrite("take_losses");
  const none = useWrite("refuse_loss");
  const take = (losses: LossKey[] | null) =>
    write.mutate(
      { shop: shop.name, losses, by },
      {
        onSuccess: ({ operation, answer }) =>
          tell.done(t("losses.taken", { count: count(answer.losses), owed: yuan(answer.owed_fen) }), operation),
        onError: tell.refused,
      },
    );
  const refuse = (loss: LossKey) =>
    none.mutate(
      { shop: shop.name, loss, by },
      { onSuccess: ({ operation }) => tell.done(t("losses.refused"), operation), onError: tell.refused },
    );
  return { take, refuse, pending: write.isPending };
}

type RowsProps = { rows: ProposedLoss[]; take: (losses: LossKey[]) => void; refuse: (loss: LossKey) => void };

function Rows({ rows, take, refuse }: RowsProps) {
  return (
    <div className={css.scroll}>
      <table className={css.table} data-testid="losses-proposed">
        <thead>
          <tr>
            <th>{t("losses.col.on")}</th>
            <th>{t("losses.col.what")}</th>
            <th>{t("losses.col.goods")}</th>
            <th className={css.right}>{t("losses.col.value")}</th>
            <th>{t("losses.col.proposed")}</th>
            <th className={css.right}>{t("losses.col.owed")}</th>
            <th aria-label={t("losses.col.acts")} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.order_no} ${row.cause} ${row.place}`} row={row} take={take} refuse={refuse} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, take, refuse }: { row: ProposedLoss } & Pick<RowsProps, "take" | "refuse">) {
  const now = useNow();
  const may = useMay();
  const key = { order_no: row.order_no, cause: row.cause, place: row.place };
  const { case_id, order_id, proposal } = row;
  const show = () => open(case_id === null ? { is: "order", id: order_id } : { is: "case", id: case_id });
  return (
    <tr>
      <td className={css.when}>{shortDay(row.happened_on, now)}</td>
      <td>
        {t(`losses.cause.${row.cause}`)}
        <small>
          {[
            row.place === "warehouse" ? row.warehouse : row.carrier,
            row.days_late === null ? null : t("losses.days_late", { days: count(row.days_late) }),
          ]
            .filter((part) => part !== null)
            .join(" · ")}
        </small>
      </td>
      <td>
        <Figure onOpen={show}>{row.order_no}</Figure>
        {row.product !== null && <small>{row.product}</small>}
      </td>
      <td className={css.right}>{yuan(row.value_fen)}</td>
      <td className={css.clause}>
        {proposal === null ? t("losses.shop") : bearerName(proposal.bearer)}
        <small>{proposal === null ? t("losses.no_clause") : proposal.clause}</small>
      </td>
      <td className={css.right}>{proposal === null ? "—" : yuan(proposal.owed_fen)}</td>
      <td className={css.acts}>
        {may("take_losses") && (
          <>
            <Button type="link" size="small" onClick={() => take([key])} data-testid={`loss-take-${row.order_no}`}>
              {t("losses.take")}
            </Button>
            <Button type="text" size="small" onClick={() => refuse(key)} data-testid={`loss-refuse-${row.order_no}`}>
              {t("losses.refuse")}
            </Button>
          </>
        )}
      </td>
    </tr>
  );
}
