import type { UseQueryResult } from "@tanstack/react-query";
import { Segmented } from "antd";
import type { ReturnedSort, ReturnedWaiting, WaitingParcel } from "../door-types";
import { Card } from "../parts/Card";
import { Reason } from "../parts/marks";
import { Nothing } from "../parts/Nothing";
import { count, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { tailOf } from "../parts/tail";
import { t } from "../words/words";
import css from "./Returned.module.css";

type Props = {
  queue: UseQueryResult<ReturnedWaiting>;
  sort: ReturnedSort;
  onSort: (sort: ReturnedSort) => void;
  here: number | null;
  onPick: (reception: number) => void;
};

/** What waits to be looked at, with the days that it has been waiting. */
export function Queue({ queue, sort, onSort, here, onPick }: Props) {
  return (
    <Card className={css.queue} flush>
      <div className={css.sort}>
        <Segmented<ReturnedSort>
          value={sort}
          onChange={onSort}
          aria-label={t("returned.sort")}
          options={(["value", "come"] as const).map((value) => ({
            value,
            label: <span data-testid={`returned-sort-${value}`}>{t(`returned.sort.${value}`)}</span>,
          }))}
        />
      </div>
      <Settled of={queue}>
        {({ parcels }) =>
          parcels.length === 0 ? (
            <Nothing title={t("returned.queue.none")} text={t("returned.queue.none.text")} />
          ) : (
            <ul className={css.parcels} data-testid="returned-queue">
              {parcels.map((parcel) => (
                <li key={parcel.reception_id}>
                  <Parcel of={parcel} here={parcel.reception_id === here} onPick={onPick} />
                </li>
              ))}
            </ul>
          )
        }
      </Settled>
    </Card>
  );
}

function Parcel({ of, here, onPick }: { of: WaitingParcel; here: boolean; onPick: (reception: number) => void }) {
  const days = of.days > 0 ? t("returned.queue.days", { days: of.days }) : t("returned.queue.today");
  return (
    <button
      type="button"
      className={here ? css.parcelHere : css.parcel}
      aria-pressed={here}
      onClick={() => onPick(of.reception_id)}
      data-testid={`returned-parcel-${of.reception_id}`}
    >
      <span className={css.row}>
        <b>{tailOf(of.order_no ?? of.case_no)}</b>
        {of.waiting > 1 && <span className={css.soft}>{t("returned.queue.pieces", { count: count(of.waiting) })}</span>}
        <b className={css.right}>{of.value_fen === null ? "—" : yuan(of.value_fen)}</b>
      </span>
      <span className={css.cut}>
        {of.title ?? t("returned.goods.unknown")} {of.sku_name}
      </span>
      <span className={css.row}>
        <span className={css.cut}>
          <Reason text={of.reason} quality={of.quality} />
        </span>
        <span className={of.days > 1 ? css.late : css.days}>{days}</span>
      </span>
    </button>
  );
}
