import { useState } from "react";
import { useAnswer } from "../ask";
import type { Day, StepLine, StepSheet, StepsOf, StepTime } from "../door-types";
import { Card } from "../parts/Card";
import { DayRange } from "../parts/DayRange";
import { Figure } from "../parts/Figure";
import { Nothing } from "../parts/Nothing";
import { count, shareOf, tenths } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { longDay } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Partners.module.css";
import { Urgent } from "./Urgent";

/** How long parcels take step by step, by partner and by carrier, and how urgent orders went. */
export function Steps() {
  const shop = useShop();
  const [span, setSpan] = useState<[Day, Day] | null>(null);
  const told = useAnswer("step_sheet", { shop: shop.name, from: span?.[0] ?? null, to: span?.[1] ?? null });
  return (
    <Settled of={told}>
      {(sheet) => (
        <div className={css.part}>
          <div className={css.tools}>
            <DayRange
              of={[sheet.days.from, sheet.days.to]}
              onChange={(first, last) => setSpan([first, last])}
              label={t("partners.span")}
            />
          </div>
          <Lines sheet={sheet} by="partner" />
          <Lines sheet={sheet} by="carrier" />
          <Urgent />
        </div>
      )}
    </Settled>
  );
}

function Lines({ sheet, by }: { sheet: StepSheet; by: StepsOf }) {
  const lines = by === "partner" ? sheet.partners : sheet.carriers;
  return (
    <Card flush title={t(`steps.by.${by}`)} note={t("steps.note")}>
      {lines.length === 0 ? (
        <Nothing title={t(`steps.none.${by}`)} />
      ) : (
        <div className={css.scroll}>
          <table className={css.table} data-testid={`steps-${by}`}>
            <thead>
              <tr>
                <th>{t(`steps.col.${by}`)}</th>
                <th className={css.right}>{t("partners.orders")}</th>
                <th className={css.right}>{t("steps.send")}</th>
                <th className={css.right}>{t("steps.scan")}</th>
                <th className={css.right}>{t("steps.deliver")}</th>
                <th className={css.right}>{t("steps.returned")}</th>
                <th className={css.right}>{t("steps.lost")}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Line key={line.name} line={line} sheet={sheet} by={by} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className={css.under}>{t("steps.rule", { minimum: count(sheet.minimum) })}</p>
    </Card>
  );
}

function Line({ line, sheet, by }: { line: StepLine; sheet: StepSheet; by: StepsOf }) {
  const show = (step: StepTime["step"] | null, title: string) => () =>
    open({
      is: "step_behind",
      title,
      chips: [line.name, t("partners.paid_between", { from: longDay(sheet.days.from), to: longDay(sheet.days.to) })],
      question: { days: sheet.days, by, name: line.name, step },
    });
  const [send, deliver] = line.steps;
  return (
    <tr>
      <td className={css.name}>{line.name}</td>
      <td className={css.right}>
        <Figure onOpen={show(null, t("partners.orders"))} label={`${line.name} ${count(line.orders)}`}>
          {count(line.orders)}
        </Figure>
      </td>
      <td className={css.right}>{send !== undefined && <Time of={send} onOpen={show("send", t("steps.send"))} />}</td>
      <td className={css.right}>
        <span className={css.soft}>{t("steps.untold")}</span>
      </td>
      <td className={css.right}>
        {deliver !== undefined && <Time of={deliver} onOpen={show("deliver", t("steps.deliver"))} />}
      </td>
      <td className={css.right}>{shareOf(line.returned)}</td>
      <td className={css.right}>{shareOf(line.lost)}</td>
    </tr>
  );
}

function Time({ of, onOpen }: { of: StepTime; onOpen: () => void }) {
  return (
    <>
      <b>{of.middle === null ? t("rate.too_few") : t("steps.hours", { hours: tenths(of.middle) })}</b>
      <small>
        {of.interval !== null && `${tenths(of.interval[0])}–${tenths(of.interval[1])} · `}
        <Figure onOpen={onOpen}>{t("steps.counted", { count: count(of.orders) })}</Figure>
      </small>
      {of.slowest && (
        <small>
          <span className={`${css.tag} ${css.warn}`}>{t("steps.slowest")}</span>
        </small>
      )}
    </>
  );
}
