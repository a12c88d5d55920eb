import { Button, Popconfirm } from "antd";
import { useWrite } from "../ask";
import type { LossRow } from "../door-types";
import { Figure } from "../parts/Figure";
import { useMay } from "../parts/me";
import { count, yuan } from "../parts/numbers";
import { Picture } from "../parts/Picture";
import { useTell } from "../parts/tell";
import { shortDay, useNow } from "../parts/time";
import { go, open } from "../place";
import { t } from "../words/words";
import css from "./Losses.module.css";
import { bearerName } from "./names";

/** Recorded losses in rows: what and where, how much, whose by which clause, and whether somebody is asked for it. */
export function LossTable({ rows }: { rows: LossRow[] }) {
  return (
    <div className={css.scroll}>
      <table className={css.table} data-testid="losses">
        <thead>
          <tr>
            <th>{t("losses.col.on")}</th>
            <th>{t("losses.col.what")}</th>
            <th>{t("losses.col.goods")}</th>
            <th className={css.right}>{t("losses.col.value")}</th>
            <th>{t("losses.col.bearer")}</th>
            <th className={css.right}>{t("losses.col.owed")}</th>
            <th>{t("losses.col.stands")}</th>
            <th aria-label={t("losses.col.acts")} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row }: { row: LossRow }) {
  const now = useNow();
  return (
    <tr data-testid={`loss-${row.id}`}>
      <td className={css.when}>
        {shortDay(row.happened_on, now)}
        <small>{t("losses.noted", { by: row.by })}</small>
      </td>
      <td>
        {t(`losses.cause.${row.cause}`)}
        <small>
          {[
            t(`losses.place.${row.place}`),
            row.place === "warehouse" ? row.warehouse : (row.carrier ?? row.warehouse),
            row.days_late === null ? null : t("losses.days_late", { days: count(row.days_late) }),
          ]
            .filter((part) => part !== null)
            .join(" · ")}
        </small>
      </td>
      <td>
        <Order row={row} />
        {row.product !== null && <small>{row.product}</small>}
        {row.note !== null && <small>{row.note}</small>}
        {row.picture !== null && <Picture of={row.picture} alt={t("losses.photo")} />}
      </td>
      <td className={css.right}>
        {yuan(row.value_fen)}
        <small>{t("losses.pieces", { count: count(row.quantity) })}</small>
      </td>
      <td className={css.clause}>
        {bearerName(row.bearer)}
        {row.clause !== null && <small>{row.clause}</small>}
        {row.why !== null && <small>{t("losses.why.told", { why: row.why })}</small>}
      </td>
      <td className={css.right}>{yuan(row.owed_fen)}</td>
      <td>
        <Stands row={row} />
      </td>
      <td className={css.acts}>
        <Remove row={row} />
      </td>
    </tr>
  );
}

function Order({ row: { order_no, order_id } }: { row: LossRow }) {
  if (order_no === null) return <>{t("losses.no_order")}</>;
  if (order_id === null) return <>{order_no}</>;
  return <Figure onOpen={() => open({ is: "order", id: order_id })}>{order_no}</Figure>;
}

function Stands({ row }: { row: LossRow }) {
  const may = useMay();
  if (row.claim_id !== null) {
    const name = t("losses.stands.claimed");
    return may("claim_list") ? <Figure onOpen={() => go("losses", "claims")}>{name}</Figure> : name;
  }
  const owed = row.bearer.liable !== "shop" && row.owed_fen > 0;
  return (
    <span className={owed ? `${css.tag} ${css.warn}` : css.tag}>
      {t(owed ? "losses.stands.owed" : "losses.stands.own")}
    </span>
  );
}

function Remove({ row }: { row: LossRow }) {
  const may = useMay();
  const remove = useWrite("remove_loss");
  const tell = useTell();
  if (row.claim_id !== null || !may("remove_loss")) return null;
  const gone = () =>
    remove.mutate(
      { loss: row.id },
      { onSuccess: ({ operation }) => tell.done(t("losses.removed"), operation), onError: tell.refused },
    );
  return (
    <Popconfirm title={t("losses.remove.ask")} okText={t("losses.remove")} onConfirm={gone}>
      <Button type="link" size="small" data-testid={`loss-remove-${row.id}`}>
        {t("losses.remove")}
      </Button>
    </Popconfirm>
  );
}
