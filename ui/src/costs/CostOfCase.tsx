import { Button } from "antd";
import { useAnswer } from "../ask";
import type { CostOfCase as Cost } from "../door-types";
import { count, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { longDay } from "../parts/time";
import { go } from "../place";
import { t } from "../words/words";
import css from "./Costs.module.css";
import { lackText, originText, partFen } from "./names";

/** What a case costs: its parts with who says so, what came back, and what is not known. */
export function CostOfCase({ id }: { id: number }) {
  const told = useAnswer("case_cost", { case_id: id });
  return (
    <section className={css.block} data-testid="case-cost">
      <h3 className={css.heading}>{t("costs.case")}</h3>
      <Settled of={told}>{(cost) => <Parts cost={cost} />}</Settled>
    </section>
  );
}

function Parts({ cost }: { cost: Cost }) {
  const lacking = cost.parts.filter(({ lack }) => lack !== null).length;
  return (
    <>
      <dl className={css.lines}>
        {cost.parts.map((part) => (
          <div key={part.part} data-testid={`case-cost-${part.part}`}>
            <dt>
              {t(`costs.part.${part.part}`)} <span className={css.soft}>{originText(part)}</span>
              {part.lack !== null && (
                <>
                  {" "}
                  <span className={css.lacks}>{lackText(part.lack, part.rate)}</span>
                </>
              )}
            </dt>
            <dd>{partFen(part)}</dd>
          </div>
        ))}
        <div className={css.sum}>
          <dt>{t("costs.case.known")}</dt>
          <dd data-testid="case-cost-known">{yuan(cost.known_fen)}</dd>
        </div>
        {cost.back.map(({ from, fen }) => (
          <div key={from}>
            <dt>{t(`costs.back.${from}`)}</dt>
            <dd>{yuan(-fen)}</dd>
          </div>
        ))}
        {cost.back.length > 0 && (
          <div className={css.sum}>
            <dt>{t("costs.case.net")}</dt>
            <dd data-testid="case-cost-net">{yuan(cost.net_fen)}</dd>
          </div>
        )}
      </dl>
      <p className={css.soft}>
        {lacking > 0 && <span className={css.lacks}>{t("costs.case.lacking", { count: count(lacking) })} </span>}
        {cost.refund_fen !== null && `${t("costs.case.refund", { fen: yuan(cost.refund_fen) })} `}
        {cost.over ? t("costs.case.rates", { on: longDay(cost.rates_on) }) : t("costs.case.rates.today")}
        {cost.awaited_fen > 0 && ` ${t("costs.case.awaited", { fen: yuan(cost.awaited_fen) })}`}
      </p>
      <div>
        <Button size="small" onClick={() => go("costs", "sums")} data-testid="case-costs-open">
          {t("costs.open")}
        </Button>
      </div>
    </>
  );
}
