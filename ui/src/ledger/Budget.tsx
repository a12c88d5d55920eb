import { CheckOutlined, ClockCircleOutlined, WarningOutlined } from "@ant-design/icons";
import type { ReactNode } from "react";
import type { LedgerBudget, LedgerWhich } from "../door-types";
import { Figure } from "../parts/Figure";
import { count, yuan } from "../parts/numbers";
import { t } from "../words/words";
import css from "./Ledger.module.css";

/** What is left this month, what waits to be paid, what today and the largest entry were, and where the month ends. */
export function Budget({ of, onWhich }: { of: LedgerBudget; onWhich: (which: LedgerWhich) => void }) {
  const gone = Math.round((of.days_gone / of.days) * 100);
  return (
    <div className={css.cards}>
      <Box
        title={t("ledger.booked")}
        hint={t("ledger.elapsed", { percent: gone })}
        note={
          of.left_fen === null
            ? ""
            : of.left_fen < 0
              ? t("ledger.over_plan", { money: yuan(-of.left_fen) })
              : t("ledger.left", { money: yuan(of.left_fen) })
        }
      >
        <p className={css.figure} title={t("ledger.booked.hint")} data-testid="ledger-booked">
          <Figure onOpen={() => onWhich("month")}>{yuan(of.booked_fen)}</Figure>{" "}
          <small>{of.plan_fen === null ? t("ledger.no_plan") : t("ledger.of_plan", { plan: yuan(of.plan_fen) })}</small>
        </p>
        <Bar of={of.booked_fen} whole={of.plan_fen} tick={gone} />
      </Box>
      <Box
        title={t("ledger.open")}
        hint=""
        note={
          <>
            <Figure onOpen={() => onWhich("paid")} testid="ledger-paid">
              {t("ledger.paid", { money: yuan(of.paid_fen) })}
            </Figure>
            {of.overdue > 0 && ` · ${t("ledger.overdue.text")}`}
          </>
        }
      >
        <p className={css.figure} data-testid="ledger-unpaid">
          <Figure onOpen={() => onWhich("unpaid")}>{yuan(of.open_fen)}</Figure>
        </p>
        {of.overdue > 0 ? (
          <p className={css.alarm} data-testid="ledger-overdue">
            <WarningOutlined aria-hidden />{" "}
            <Figure onOpen={() => onWhich("overdue")}>
              {t("ledger.overdue.count", { count: count(of.overdue) })} {yuan(of.overdue_fen)}
            </Figure>
          </p>
        ) : (
          <p className={css.calm}>
            <CheckOutlined aria-hidden /> {t("ledger.overdue.none")}
          </p>
        )}
      </Box>
      <Box
        title={t("ledger.today")}
        hint=""
        note={t("ledger.largest", { money: yuan(of.largest_fen), most: yuan(of.rules.single_fen) })}
      >
        <p className={css.figure} title={t("ledger.today.hint")} data-testid="ledger-today">
          <Figure onOpen={() => onWhich("today")}>{yuan(of.today_fen)}</Figure>{" "}
          {of.rules.day_fen !== null && <small>{t("ledger.today.cap", { cap: yuan(of.rules.day_fen) })}</small>}
        </p>
        <Bar of={of.today_fen} whole={of.rules.day_fen} tick={null} />
      </Box>
      <Box title={t("ledger.forecast")} hint="" note={forecastNote(of)}>
        {of.forecast_fen === null ? (
          <p className={css.none}>
            <ClockCircleOutlined aria-hidden />{" "}
            {t(of.days_gone >= of.days ? "ledger.forecast.over" : "ledger.forecast.none")}
          </p>
        ) : (
          <p className={css.figure} data-testid="ledger-forecast">
            {yuan(of.forecast_fen)}
          </p>
        )}
      </Box>
    </div>
  );
}

function forecastNote(of: LedgerBudget): string {
  if (of.forecast_fen === null || of.forecast_range === null) return "";
  const [low, high] = of.forecast_range;
  const range = t("ledger.forecast.range", { low: yuan(low), high: yuan(high) });
  if (of.plan_fen === null) return range;
  return `${t(of.forecast_fen <= of.plan_fen ? "ledger.forecast.within" : "ledger.forecast.beyond")} · ${range}`;
}

function Box({ title, hint, note, children }: { title: string; hint: string; note: ReactNode; children: ReactNode }) {
  return (
    <section className={css.card}>
      <header className={css.head}>
        <h2>{title}</h2>
        <span>{hint}</span>
      </header>
      {children}
      <p className={css.soft}>{note}</p>
    </section>
  );
}

/** How full: brown where it is over, with a tick where the month stands. */
function Bar({ of, whole, tick }: { of: number; whole: number | null; tick: number | null }) {
  if (whole === null || whole === 0) return <div className={css.bar} aria-hidden />;
  const share = Math.max(0, (of / whole) * 100);
  return (
    <div className={css.bar} aria-hidden>
      <span className={share > 100 ? css.over : css.fill} style={{ width: `${Math.min(100, share)}%` }} />
      {tick !== null && <i style={{ left: `${tick}%` }} />}
    </div>
  );
}
