import dayjs from "dayjs";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { Day, WorkSheet, WorkSide, WorkStep } from "../door-types";
import { Card } from "../parts/Card";
import { DatePicker } from "../parts/DatePicker";
import { Figure } from "../parts/Figure";
import { Nothing } from "../parts/Nothing";
import { count, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { longDay } from "../parts/time";
import { t } from "../words/words";
import type { OfDays } from "./Costs";
import css from "./Costs.module.css";
import { minutesText } from "./names";
import { openCases } from "./Sums";

/** Minutes in each return, step by step, before and after a day that something changed on. */
export function Work({ days }: OfDays) {
  const shop = useShop();
  const [from, to] = days;
  const [changed_on, setChanged] = useState<Day | null>(null);
  const told = useAnswer("work_sheet", { shop: shop.name, from, to, changed_on });
  return (
    <Card
      flush
      title={t("costs.work.title")}
      note={t("costs.work.note")}
      extra={
        <DatePicker
          value={changed_on === null ? null : dayjs(changed_on)}
          onChange={(day) => setChanged(day === null ? null : day.format("YYYY-MM-DD"))}
          placeholder={t("costs.work.changed")}
          title={t("costs.work.changed.note")}
          aria-label={t("costs.work.changed")}
          data-testid="costs-work-changed"
        />
      }
    >
      <Settled of={told}>
        {(sheet) =>
          sheet.sides.every(({ cases }) => cases === 0) ? (
            <Nothing title={t("costs.none")} text={t("costs.none.text")} />
          ) : (
            <Lines sheet={sheet} />
          )
        }
      </Settled>
    </Card>
  );
}

function Lines({ sheet }: { sheet: WorkSheet }) {
  return (
    <>
      <div className={css.scroll}>
        <table className={css.table} data-testid="costs-work">
          <thead>
            <tr>
              <th>{t("costs.work.col.step")}</th>
              <th className={css.right}>{t("costs.work.col.mean")}</th>
              <th className={css.right}>{t("costs.work.col.all")}</th>
              <th className={css.right}>{t("costs.work.col.fen")}</th>
              <th className={css.right}>{t("costs.work.col.cases")}</th>
              <th className={css.right}>{t("costs.work.col.measured")}</th>
              <th className={css.right}>{t("costs.work.col.lacking")}</th>
            </tr>
          </thead>
          {sheet.sides.map((side) => (
            <tbody key={side.from}>
              <tr>
                <td colSpan={7} className={css.soft}>
                  {t("costs.work.side", {
                    from: longDay(side.from),
                    to: longDay(side.to),
                    cases: count(side.cases),
                  })}
                </td>
              </tr>
              {[...side.steps, side.whole].map((step) => (
                <Line key={step.part ?? "all"} step={step} side={side} minimum={sheet.minimum} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {sheet.sides.length > 1 && <p className={css.under}>{t("costs.work.rule")}</p>}
    </>
  );
}

type LineProps = { step: WorkStep; side: WorkSide; minimum: number };

function Line({ step, side, minimum }: LineProps) {
  const { part } = step;
  const name = part === null ? t("costs.whole") : t(`costs.part.${part}`);
  return (
    <tr className={part === null ? css.whole : undefined}>
      <td>{name}</td>
      <td className={css.right}>
        {step.mean_seconds === null ? (
          <span className={css.soft}>{t("costs.work.few", { cases: count(side.cases), minimum: count(minimum) })}</span>
        ) : (
          minutesText(step.mean_seconds)
        )}
      </td>
      <td className={css.right}>{minutesText(step.seconds)}</td>
      <td className={css.right}>{yuan(step.fen)}</td>
      <td className={css.right}>
        {part === null || step.cases === 0 ? (
          count(step.cases)
        ) : (
          <Figure
            onOpen={() => openCases([side.from, side.to], null, { what: "part", part }, [name])}
            label={`${name} ${count(step.cases)}`}
          >
            {count(step.cases)}
          </Figure>
        )}
      </td>
      <td className={css.right}>{count(step.measured)}</td>
      <td className={css.right}>
        {part === null || step.lacking === 0 ? (
          count(step.lacking)
        ) : (
          <Figure
            onOpen={() => openCases([side.from, side.to], null, { what: "lacking", part }, [name])}
            label={`${name} ${t("costs.count.lacking")}`}
          >
            {count(step.lacking)}
          </Figure>
        )}
      </td>
    </tr>
  );
}
