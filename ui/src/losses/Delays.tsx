import { Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { Day, DelayLine, DelayWhich } from "../door-types";
import { Card } from "../parts/Card";
import { DayRange } from "../parts/DayRange";
import { Figure } from "../parts/Figure";
import { Nothing } from "../parts/Nothing";
import { count, interval, percent, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { monthName } from "../parts/time";
import { open, turnTo } from "../place";
import { t } from "../words/words";
import css from "./Losses.module.css";
import { usualSpan } from "./spans";

/** What is late by each agreement, by partner and month of the promised day, and what is owed for it. */
export function Delays() {
  const shop = useShop();
  const [days, setDays] = useState(usualSpan);
  const [from, to] = days;
  const told = useAnswer("delay_sheet", { shop: shop.name, from, to });
  return (
    <div className={css.part}>
      <div className={css.tools}>
        <DayRange of={days} onChange={(first, last) => setDays([first, last])} label={t("delays.span")} />
      </div>
      <Card flush title={t("delays.title")} note={t("delays.note")}>
        <Settled of={told}>
          {(sheet) =>
            sheet.lines.length === 0 ? (
              sheet.promised ? (
                <Nothing title={t("delays.none")} text={t("delays.none.text")} />
              ) : (
                <Nothing title={t("delays.unpromised")} text={t("delays.unpromised.text")}>
                  <Button onClick={() => turnTo("agreements")}>{t("losses.tab.agreements")}</Button>
                </Nothing>
              )
            ) : (
              <>
                <Lines lines={sheet.lines} days={days} />
                <p className={css.under}>{t("delays.rule", { minimum: count(sheet.minimum) })}</p>
              </>
            )
          }
        </Settled>
      </Card>
    </div>
  );
}

function Lines({ lines, days }: { lines: DelayLine[]; days: [Day, Day] }) {
  return (
    <div className={css.scroll}>
      <table className={css.table} data-testid="delays">
        <thead>
          <tr>
            <th>{t("delays.col.month")}</th>
            <th>{t("delays.col.party")}</th>
            <th className={css.right}>{t("delays.col.late")}</th>
            <th className={css.right}>{t("delays.col.rate")}</th>
            <th className={css.right}>{t("delays.col.days")}</th>
            <th className={css.right}>{t("delays.col.owed")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={`${line.month} ${line.kind} ${line.party}`} line={line} days={days} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ line, days: [from, to] }: { line: DelayLine; days: [Day, Day] }) {
  const { kind, party, month, late } = line;
  const counted = (which: DelayWhich, orders: number) => (
    <Figure
      onOpen={() =>
        open({
          is: "delay_behind",
          title: t(`delays.which.${which}`),
          chips: [party, monthName(month)],
          question: { kind, party, from, to, month, which },
        })
      }
      label={`${party} ${t(`delays.which.${which}`)} ${count(orders)}`}
      testid={`delay-${which}-${party}-${month}`}
    >
      {count(orders)}
    </Figure>
  );
  return (
    <tr>
      <td className={css.when}>{monthName(month)}</td>
      <td>
        {party}
        <small>{t(`delays.kind.${kind}`)}</small>
      </td>
      <td className={css.right}>
        {counted("late", late.hits)} <span className={css.soft}>/</span> {counted("timed", late.orders)}
      </td>
      <td className={css.right}>
        {late.rate === null ? t("rate.too_few") : percent(late.rate)}
        {late.interval !== null && <small>{interval(late.interval)}</small>}
      </td>
      <td className={css.right}>{count(line.days)}</td>
      <td className={css.right}>{yuan(line.owed_fen)}</td>
    </tr>
  );
}
