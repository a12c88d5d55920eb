import { useState } from "react";
import { useAnswer } from "../ask";
import type { PartnerCard, PartnerCardFigure } from "../door-types";
import { Card } from "../parts/Card";
import { MonthPick } from "../parts/MonthPick";
import { count, percent, signed, signedPoints, tenths } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { longDay, monthName } from "../parts/time";
import { t } from "../words/words";
import { Counted } from "./Counted";
import { figureName } from "./names";
import css from "./Partners.module.css";

/** A partner's month: five figures with their counts, the change against the month before, and the line. */
export function MonthCard({ partner }: { partner: string }) {
  const shop = useShop();
  const [month, setMonth] = useState<string | null>(null);
  const told = useAnswer("partner_card", { shop: shop.name, partner, month });
  return (
    <Settled of={told}>
      {(card) => (
        <Card
          flush
          title={t("partner.month", { month: monthName(card.month) })}
          note={t("partner.month.note", {
            from: longDay(card.now.from),
            to: longDay(card.now.to),
            until: longDay(card.now.until),
            orders: count(card.orders[0]),
          })}
          extra={
            <MonthPick month={card.month} onPick={setMonth} label={t("partner.month.pick")} testid="partner-month" />
          }
        >
          <Figures card={card} />
          <p className={css.under}>
            {t(card.whole ? "partner.month.whole" : "partner.month.running", {
              from: longDay(card.before.from),
              to: longDay(card.before.to),
            })}{" "}
            {t("partners.compare.few", { minimum: count(card.minimum) })}
          </p>
        </Card>
      )}
    </Settled>
  );
}

function Figures({ card }: { card: PartnerCard }) {
  return (
    <div className={css.scroll}>
      <table className={css.table} data-testid="partner-card">
        <thead>
          <tr>
            <th>{t("partner.col.figure")}</th>
            <th className={css.right}>{t("partner.col.now")}</th>
            <th className={css.right}>{t("partner.col.before")}</th>
            <th className={css.right}>{t("partner.col.change")}</th>
            <th className={css.right}>{t("partner.col.line")}</th>
          </tr>
        </thead>
        <tbody>
          {card.figures.map((one) => (
            <Row key={one.figure} of={one} card={card} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ of, card }: { of: PartnerCardFigure; card: PartnerCard }) {
  const { figure, change, line, passed, surely } = of;
  const [now] = card.send_hours;
  const shared = { partner: card.partner, figure };
  return (
    <tr>
      <td className={css.name}>
        {t(`partner.figure.${figure}`, { hours: card.hours })}
        {figure === "in_time" && now !== null && <small>{t("warehouses.middle", { hours: tenths(now) })}</small>}
      </td>
      <td className={css.right}>
        <Counted {...shared} days={card.now} rate={change.second} testid={`card-${figure}`} />
      </td>
      <td className={css.right}>
        <Counted {...shared} days={card.before} rate={change.first} />
      </td>
      <td className={css.right}>
        <Change of={of} />
      </td>
      <td className={css.right}>
        {percent(line.share / 10_000)}
        {passed && (
          <small>
            <span className={`${css.tag} ${surely ? css.bad : css.warn}`}>
              {t(surely ? "partner.line.surely" : "partner.line.passed")}
            </span>
          </small>
        )}
      </td>
    </tr>
  );
}

/** The difference with its range, and in words whether it is one: better and worse depend on the figure. */
function Change({ of: { change, rises, figure } }: { of: PartnerCardFigure }) {
  if (change.difference === null || change.interval === null) return <span className={css.soft}>—</span>;
  const [low, high] = change.interval;
  const shown = change.verdict === "higher" || change.verdict === "lower";
  const better = change.verdict === (rises ? "higher" : "lower");
  return (
    <>
      {signedPoints(change.difference)}
      <small title={figureName(figure)}>{t("partner.change.range", { low: signed(low), high: signed(high) })}</small>
      <small>
        <span className={!shown ? css.tag : `${css.tag} ${better ? css.good : css.warn}`}>
          {t(!shown ? "partner.change.open" : better ? "partner.change.better" : "partner.change.worse")}
        </span>
      </small>
    </>
  );
}
