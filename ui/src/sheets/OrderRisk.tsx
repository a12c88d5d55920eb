import { Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { OrderRisk as Told } from "../door-types";
import { useMay } from "../parts/me";
import { count, interval, percent } from "../parts/numbers";
import { chanceText } from "../parts/risk";
import { Settled } from "../parts/Settled";
import { longDay } from "../parts/time";
import { t } from "../words/words";
import css from "./sheet.module.css";

/** How likely the order comes back, and what says so. It leads to a question and to nothing else. Asked for by a press: it
 * takes a look at all orders of the last months. */
export function OrderRisk({ order }: { order: number }) {
  const may = useMay();
  const [asked, setAsked] = useState(false);
  const told = useAnswer("order_risk", { order }, asked && may("order_risk") ? "now" : "not_yet");
  if (!may("order_risk")) return null;
  return (
    <section className={css.block} data-testid="order-risk">
      <h3 className={css.heading}>{t("risk.title")}</h3>
      {asked ? (
        <Settled of={told}>{(risk) => <Score risk={risk} />}</Settled>
      ) : (
        <Button size="small" onClick={() => setAsked(true)} data-testid="order-risk-look">
          {t("risk.look")}
        </Button>
      )}
    </section>
  );
}

function Score({ risk: { too_few, score, whole, span } }: { risk: Told }) {
  if (too_few !== null) return <p className={css.soft}>{t("risk.too_few", { ...too_few })}</p>;
  if (score === null) return null;
  return (
    <>
      <p>
        <b>{t("risk.chance", { chance: chanceText(score.chance), times: score.times.toFixed(1) })}</b>
      </p>
      <ul>
        {score.parts.map(({ part, name, back, times }) => (
          <li key={`${part} ${name}`} className={css.line}>
            <span className={css.soft}>{t(`risk.part.${part}`)}</span>
            <span className={css.grow}>{name}</span>
            <span>
              {count(back.hits)} / {count(back.orders)}{" "}
              {back.rate !== null && (
                <>
                  {percent(back.rate)}{" "}
                  {back.interval !== null && <small className={css.soft}>{interval(back.interval)}</small>}
                </>
              )}
            </span>
            <b>{times === null ? t("risk.few") : t("risk.times", { times: times.toFixed(2) })}</b>
          </li>
        ))}
      </ul>
      <p className={css.soft}>
        {t("risk.span", {
          from: longDay(span[0]),
          to: longDay(span[1]),
          orders: count(whole.orders),
          rate: whole.rate === null ? "—" : percent(whole.rate),
        })}
        {" · "}
        {t("risk.use")}
      </p>
    </>
  );
}
