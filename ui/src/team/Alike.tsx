import type { Answers, ClerkOutcome, TeamMonth } from "../door-types";
import { Card } from "../parts/Card";
import { classText } from "../parts/marks";
import { Nothing } from "../parts/Nothing";
import { count, percent, yuan } from "../parts/numbers";
import { tailOf } from "../parts/tail";
import { open } from "../place";
import { t, textOf } from "../words/words";
import css from "./Team.module.css";

/** For one reason, how each clerk's cases ended; below it those unlike their kind. */
export function Alike({ told }: { told: TeamMonth }) {
  return (
    <Card title={t("team.alike")} note={t("team.alike.note")}>
      {told.alike.length === 0 ? (
        <Nothing title={t("team.alike.none")} />
      ) : (
        <div className={css.two} data-testid="team-alike">
          <div>
            {told.alike.map((kind) => (
              <section key={kind.class} className={css.kind}>
                <h3>{classText(kind.class)}</h3>
                {[kind.all, ...kind.clerks].map((one) => (
                  <Line key={one.staff} name={one.staff ?? t("clerks.all")} of={one} />
                ))}
              </section>
            ))}
          </div>
          <div>
            <section className={css.kind}>
              <h3>{t(told.odd.length === 0 ? "team.odd.none" : "team.odd", { count: count(told.odd.length) })}</h3>
              <ul className={css.odd}>
                {told.odd.map((one) => (
                  <li key={`${one.case_id} ${one.staff}`}>
                    <button type="button" className={css.open} onClick={() => open({ is: "case", id: one.case_id })}>
                      <b>{tailOf(one.number)}</b>{" "}
                      {t("team.odd.row", {
                        class: classText(one.class),
                        outcome: outcomeText(one.outcome),
                        staff: one.staff,
                      })}{" "}
                      {one.refund_fen > 0 && yuan(one.refund_fen)} {one.share !== null && percent(one.share)}
                      <span className={css.soft}>{t(one.why === "sum" ? "team.odd.sum" : "team.odd.outcome")}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
            <section className={css.kind}>
              <h3>{t("team.weekdays")}</h3>
              {told.weekdays
                .filter((day) => day.cases > 0)
                .map((day) => (
                  <p key={day.weekday} className={css.line}>
                    <span>{t("time.weekdays").split(",")[day.weekday % 7]}</span>
                    <span>{t("team.cases", { count: count(day.cases) })}</span>
                    <span>{outcomesText(day.outcomes)}</span>
                  </p>
                ))}
            </section>
          </div>
        </div>
      )}
    </Card>
  );
}

function Line({ name, of }: { name: string; of: Answers }) {
  const { share_median: median, share_quarters: quarters } = of;
  return (
    <div className={css.line}>
      <span>{name}</span>
      <span>{t("team.cases", { count: count(of.cases) })}</span>
      <span>
        {outcomesText(of.outcomes)}
        <span className={css.soft}>
          {median === null || quarters === null
            ? t("team.share.few")
            : t("team.share", { median: percent(median), low: percent(quarters[0]), high: percent(quarters[1]) })}
        </span>
      </span>
    </div>
  );
}

function outcomesText(outcomes: ClerkOutcome[]): string {
  return outcomes.map(({ outcome, cases }) => `${outcomeText(outcome)} ${count(cases)}`).join(" · ");
}

function outcomeText(outcome: string): string {
  return textOf(`outcome.${outcome}`) ?? outcome;
}
