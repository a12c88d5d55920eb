import { SwapOutlined } from "@ant-design/icons";
import type { ExchangePair } from "../door-types";
import { Figure } from "../parts/Figure";
import { moment, useNow } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Plays.module.css";

/** Two orders that are one exchange, with both parcels. */
export function Pair({ of }: { of: ExchangePair }) {
  const now = useNow();
  const tail = t("plays.pair.new", { tail: of.new_order_no.slice(-4) });
  const id = of.new_order_id;
  const sent =
    id === null
      ? t("plays.pair.unknown")
      : of.sent_at === null
        ? t("plays.pair.not_sent")
        : t("plays.pair.sent", { at: moment(of.sent_at, now), number: of.sent_no ?? "" });
  const back = of.back_here
    ? t("plays.pair.back.here")
    : of.back_no === null
      ? t("plays.pair.back.none")
      : t("plays.pair.back", { number: of.back_no });
  return (
    <div className={css.pair} data-testid="play-pair">
      <p>
        <SwapOutlined aria-hidden /> <b>{t("plays.pair")}</b>{" "}
        <span className={css.soft}>{t(of.refunds ? "plays.pair.text" : "plays.pair.text.advance")}</span>
      </p>
      <p>
        {id === null ? tail : <Figure onOpen={() => open({ is: "order", id })}>{tail}</Figure>} · {sent}
        {of.signed_at !== null && ` · ${t("plays.pair.signed", { at: moment(of.signed_at, now) })}`}
      </p>
      <p>
        {back}
        {of.off && ` · ${t("plays.pair.off")}`}
        {of.refunds && of.refunded && ` · ${t("plays.pair.refunded")}`}
      </p>
    </div>
  );
}
