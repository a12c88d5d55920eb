import { Button, Progress } from "antd";
import { useWrite } from "../ask";
import type { CampaignRow, CouponDeskTold, CouponMismatch } from "../door-types";
import { Card } from "../parts/Card";
import { Nothing } from "../parts/Nothing";
import { count, yuan } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { shortDay, useNow } from "../parts/time";
import { t, textOf } from "../words/words";
import css from "./Coupons.module.css";
import { offer, stateOf } from "./say";

type Props = { desk: CouponDeskTold; onOpen: (id: number) => void; onNew: () => void };

/** The month's money, what files tell, and every campaign with what is left of it. */
export function List({ desk, onOpen, onNew }: Props) {
  return (
    <div className={css.list}>
      <Month desk={desk} />
      <Waiting desk={desk} />
      <Mismatched rows={desk.mismatched} />
      <Card title={t("coupons.campaigns")} flush={desk.campaigns.length > 0}>
        {desk.campaigns.length === 0 ? (
          <Nothing title={t("coupons.none")} text={t("coupons.none.text")}>
            <Button type="primary" onClick={onNew}>
              {t("coupons.new")}
            </Button>
          </Nothing>
        ) : (
          <table className={css.table} data-testid="campaigns">
            <thead>
              <tr>
                <th>{t("coupons.column.campaign")}</th>
                <th>{t("coupons.column.state")}</th>
                <th>{t("coupons.column.left")}</th>
                <th className={css.number}>{t("coupons.column.used")}</th>
                <th className={css.number}>{t("coupons.column.cost")}</th>
              </tr>
            </thead>
            <tbody>
              {desk.campaigns.map((row) => (
                <Row key={row.id} row={row} onOpen={() => onOpen(row.id)} />
              ))}
            </tbody>
          </table>
        )}
      </Card>
    </div>
  );
}

function Row({ row, onOpen }: { row: CampaignRow; onOpen: () => void }) {
  const now = useNow();
  const { campaign, counts } = row;
  const state = stateOf(row);
  return (
    <tr>
      <td>
        <button type="button" className={css.open} onClick={onOpen} data-testid={`campaign-${row.id}`}>
          <b>{campaign.name}</b>
          <span className={css.note}>
            {offer(campaign)} · {t("coupons.until", { date: shortDay(campaign.until_on, now) })}
          </span>
        </button>
      </td>
      <td>
        <span className={css[state]}>{t(`coupons.state.${state}`)}</span>
      </td>
      <td>
        <span className={css.left}>
          {t("coupons.left_of", { left: count(row.left), stock: count(campaign.stock) })}
          <Progress
            percent={(row.left / campaign.stock) * 100}
            showInfo={false}
            size="small"
            strokeColor="var(--brand)"
            railColor="var(--track)"
            aria-hidden
          />
        </span>
      </td>
      <td className={css.number}>{count(counts.used)}</td>
      <td className={css.number}>{yuan(counts.used_fen)}</td>
    </tr>
  );
}

function Month({ desk }: { desk: CouponDeskTold }) {
  const { budget_fen } = desk.rules;
  const share = budget_fen === 0 ? 100 : Math.min(100, (desk.spent_fen / budget_fen) * 100);
  return (
    <Card title={t("coupons.month")} note={t("coupons.month.note")}>
      <p className={css.key} data-testid="month-left" data-fen={desk.left_fen}>
        {t("coupons.month.left", { left: yuan(desk.left_fen) })}
        <span className={css.note}>
          {t("coupons.month.spent", { spent: yuan(desk.spent_fen), budget: yuan(budget_fen) })}
        </span>
      </p>
      <Progress percent={share} showInfo={false} strokeColor="var(--brand)" railColor="var(--track)" aria-hidden />
    </Card>
  );
}

/** What files tell and the coupons do not know yet. */
function Waiting({ desk }: { desk: CouponDeskTold }) {
  const shop = useShop();
  const settle = useWrite("settle_coupons");
  const tell = useTell();
  const { used, taken_back } = desk.waiting;
  if (used + taken_back === 0) return null;
  const run = () =>
    settle.mutate(
      { shop: shop.name },
      { onSuccess: ({ operation }) => tell.done(t("coupons.settled"), operation), onError: tell.refused },
    );
  return (
    <section className={css.waiting} data-testid="coupons-waiting">
      <span>
        {used > 0 && t("coupons.waiting.used", { count: count(used) })}{" "}
        {taken_back > 0 &&
          t("coupons.waiting.back", { count: count(taken_back), worth: yuan(desk.waiting.taken_back_fen) })}
      </span>
      <Button loading={settle.isPending} onClick={run} data-testid="coupons-settle">
        {t("coupons.settle")}
      </Button>
    </section>
  );
}

/** Codes that orders name though they may not have gone into them, each with what stands against it. */
function Mismatched({ rows }: { rows: CouponMismatch[] }) {
  if (rows.length === 0) return null;
  return (
    <Card title={t("coupons.mismatch", { count: count(rows.length) })} note={t("coupons.mismatch.note")}>
      <ul className={css.sheets} data-testid="coupons-mismatched">
        {rows.map((row) => (
          <li key={`${row.code}/${row.order_no}`}>
            {t("coupons.mismatch.of", { code: row.code, order: row.order_no, face: yuan(row.face_fen) })}
            {row.used_order_no === null
              ? textOf(`coupons.mismatch.${row.why}`)
              : t("coupons.mismatch.used_before", { first: row.used_order_no })}
          </li>
        ))}
      </ul>
    </Card>
  );
}
