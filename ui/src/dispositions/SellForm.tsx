import { Button } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import type { PieceTold } from "../door-types";
import { DatePicker, shopToday } from "../parts/DatePicker";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { useClerk } from "../parts/me";
import { MISTYPED, yuan } from "../parts/numbers";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import { ChannelPick } from "./ChannelPick";
import css from "./Dispositions.module.css";
import { usePieceWrite } from "./usePieceWrite";

/** A piece was sold: where, for how much, what the channel took, on which day. */
export function SellForm({ of: { piece, offer, moments }, onDone }: { of: PieceTold; onDone: () => void }) {
  const by = useClerk();
  const [price, setPrice] = useState<number | null>(offer?.price_fen ?? null);
  const [fee, setFee] = useState<number | null>(null);
  const [channel, setChannel] = useState<number | null>(offer?.channel_id ?? null);
  const [day, setDay] = useState(shopToday().format("YYYY-MM-DD"));
  const first = moments.find(({ what }) => what === "offered");
  const write = usePieceWrite("sell_piece", t("disposition.done.sell"), onDone);
  const ready = price !== null && price !== MISTYPED && price > 0 && fee !== MISTYPED && channel !== null;
  const run = () => {
    if (price === null || channel === null) return;
    write.run({
      piece_id: piece.id,
      was: piece.standing,
      channel_id: channel,
      price_fen: price,
      fee_fen: fee,
      sold_on: day,
      by,
    });
  };
  return (
    <>
      <div className={css.pair}>
        <Field name={t("disposition.sell.price")}>
          <Yuan of={price} onChange={setPrice} empty="wrong" testid="sell-price" />
        </Field>
        <Field name={t("disposition.sell.day")}>
          <DatePicker
            value={dayjs(day)}
            allowClear={false}
            minDate={first === undefined ? undefined : dayjs(first.at.slice(0, 10))}
            maxDate={shopToday()}
            onChange={(to) => to !== null && setDay(to.format("YYYY-MM-DD"))}
            data-testid="sell-day"
          />
        </Field>
        <Field name={t("disposition.sell.fee")}>
          <Yuan of={fee} onChange={setFee} placeholder={t("disposition.sell.fee.usual")} testid="sell-fee" />
        </Field>
      </div>
      {ready && fee !== null && price !== null && (
        <p className={css.soft}>{t("disposition.sell.left", { fee: yuan(fee), net: yuan(price - fee) })}</p>
      )}
      <Field name={t("disposition.offer.channel")} size="whole">
        <ChannelPick price={ready ? price : null} value={channel} onChange={setChannel} />
      </Field>
      {write.error !== null && <ErrorNote error={write.error} />}
      <div className={css.bar}>
        <Button type="primary" disabled={!ready} loading={write.isPending} onClick={run} data-testid="sell-save">
          {t("disposition.sell.save")}
        </Button>
      </div>
    </>
  );
}
