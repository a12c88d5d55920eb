import { HeartOutlined, InfoCircleOutlined, UserOutlined } from "@ant-design/icons";
import type { BuyerHistory } from "../door-types";
import { classText } from "../parts/marks";
import { count, percent, yuan } from "../parts/numbers";
import { shortDay, useNow } from "../parts/time";
import { listed, t, textOf } from "../words/words";
import css from "./Plays.module.css";

/** What this shop has seen of the buyer: facts, no score. */
export function Buyer({ of, stars }: { of: BuyerHistory; stars: number | null }) {
  const now = useNow();
  const day = (at: string) => shortDay(at.slice(0, 10), now);
  return (
    <div className={css.buyer} data-testid="buyer">
      <UserOutlined aria-hidden /> <b>{t("plays.buyer")}</b>{" "}
      {of.orders === null || of.note === "unknown"
        ? t("plays.buyer.unknown")
        : of.note === "first"
          ? t("plays.buyer.first")
          : facts(of, day).join(" · ")}
      {stars !== null && ` · ${t("plays.stars", { stars })}`}
      {of.found.length > 0 && (
        <p>
          {t("plays.buyer.found", {
            found: listed(
              of.found.map((one) => t("plays.buyer.reason", { reason: classText(one.class), count: one.times })),
            ),
          })}
        </p>
      )}
      {of.tricks.length > 0 && (
        <p className={css.more} data-testid="buyer-tricks">
          {t("plays.buyer.tricks", {
            found: listed(
              of.tricks.map((one) =>
                t("plays.buyer.reason", { reason: textOf(`trick.${one.class}`) ?? one.class, count: one.times }),
              ),
            ),
          })}
        </p>
      )}
      {of.note === "loyal" && (
        <p className={css.loyal}>
          <HeartOutlined aria-hidden /> {t("plays.buyer.loyal")}
        </p>
      )}
      {of.note === "returns_more" && of.orders !== null && of.shop_returned.rate !== null && (
        <p className={css.more}>
          <InfoCircleOutlined aria-hidden />{" "}
          {t("plays.buyer.more", {
            count: count(of.orders),
            returned: count(of.returned),
            rate: percent(of.shop_returned.rate),
          })}
        </p>
      )}
    </div>
  );
}

function facts(of: BuyerHistory, day: (at: string) => string): string[] {
  return [
    t("plays.buyer.orders", { count: count(of.orders ?? 0), returned: count(of.returned) }),
    of.returned === 0 || of.reasons.length === 0
      ? null
      : t("plays.buyer.reasons", {
          reasons: listed(of.reasons.map(({ reason, times }) => t("plays.buyer.reason", { reason, count: times }))),
        }),
    of.quality === 0 ? null : t("plays.buyer.quality", { count: count(of.quality) }),
    of.refunded_fen <= 0 ? null : t("plays.buyer.refunded", { money: yuan(of.refunded_fen) }),
    of.last_return_at === null ? null : t("plays.buyer.last", { day: day(of.last_return_at) }),
    of.kept === 0 ? null : t("plays.buyer.kept", { count: count(of.kept) }),
    of.compensated_fen <= 0 ? null : t("plays.buyer.given", { money: yuan(of.compensated_fen) }),
    of.again_at === null ? null : t("plays.buyer.again", { day: day(of.again_at) }),
  ].filter((fact) => fact !== null);
}
