import type { PartnerDays, PartnerFigure, Rate } from "../door-types";
import { Figure } from "../parts/Figure";
import { count, interval, percent } from "../parts/numbers";
import { longDay } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import { COUNTS, figureName } from "./names";

type Props = { partner: string; figure: PartnerFigure; days: PartnerDays; rate: Rate; testid?: string };

/** A rate with its two counts, each opening what it counts, and its interval. */
export function Counted({ partner, figure, days, rate, testid }: Props) {
  const [hits, all] = COUNTS[figure];
  const show = (what: typeof hits) => () =>
    open({
      is: "partner_behind",
      title: figureName(figure),
      chips: [partner, t("partners.paid_between", { from: longDay(days.from), to: longDay(days.to) })],
      question: { partner, days, what },
    });
  const name = `${partner} ${figureName(figure)}`;
  return (
    <>
      <b>{rate.rate === null ? t("rate.too_few") : percent(rate.rate)}</b>
      <small>
        <Figure onOpen={show(hits)} label={`${name} ${count(rate.hits)}`} testid={testid}>
          {count(rate.hits)}
        </Figure>
        {" / "}
        <Figure onOpen={show(all)} label={`${name} ${count(rate.orders)}`}>
          {count(rate.orders)}
        </Figure>
      </small>
      {rate.interval !== null && <small>{interval(rate.interval)}</small>}
    </>
  );
}
