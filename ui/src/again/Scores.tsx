import { Segmented } from "antd";
import { lazy, Suspense, useState } from "react";
import { useAnswer } from "../ask";
import type { ScoreEvent, Scores as Told } from "../door-types";
import { Card } from "../parts/Card";
import { Nothing } from "../parts/Nothing";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t, textOf } from "../words/words";
import css from "./Again.module.css";
import { Needed } from "./Needed";
import { ScoreDays } from "./ScoreDays";
import { ScoresTyped } from "./ScoresTyped";

const ScoreChart = lazy(() => import("./ScoreChart").then(({ ScoreChart }) => ({ default: ScoreChart })));

const SPANS = [30, 90, 180, 365];

/** The platform's three scores by day with what happened on them, and what it takes to lift them. */
export function Scores() {
  const shop = useShop();
  const [days, setDays] = useState(180);
  const [target, setTarget] = useState<number | null>(null);
  const [ratings, setRatings] = useState<number | null>(null);
  const sheet = useAnswer("score_sheet", { shop: shop.name, days, target, ratings });
  return (
    <Settled of={sheet}>
      {(told) => (
        <div className={css.page}>
          <Card
            title={t("scores.lines")}
            note={t("scores.lines.note")}
            extra={
              <Segmented<number>
                size="small"
                value={days}
                onChange={setDays}
                options={SPANS.map((value) => ({ value, label: t("again.days", { days: value }) }))}
              />
            }
            flush
          >
            {told.days.length === 0 ? (
              <Nothing title={t("scores.none")} text={t("scores.none.text")} />
            ) : (
              <>
                <Legend />
                <div className={css.tall}>
                  <Suspense fallback={null}>
                    <ScoreChart scores={told} />
                  </Suspense>
                </div>
              </>
            )}
          </Card>
          <div className={css.two}>
            <div className={css.page}>
              <ScoresTyped />
              <ScoreDays days={told.days} />
            </div>
            <div className={css.page}>
              <Needed told={told} onTarget={setTarget} onRatings={setRatings} />
              <Events told={told} />
            </div>
          </div>
        </div>
      )}
    </Settled>
  );
}

function Legend() {
  const lines = [
    ["c1", "scores.description"],
    ["c3", "scores.service"],
    ["c4", "scores.logistics"],
    ["c0", "scores.quality"],
  ] as const;
  return (
    <div className={css.legend} data-testid="score-lines">
      {lines.map(([colour, name]) => (
        <span key={name}>
          <i style={{ borderColor: `var(--${colour})` }} />
          {t(name)}
        </span>
      ))}
      <span>{t("scores.no_cause")}</span>
    </div>
  );
}

const NAMED = ["halt", "change", "launch", "campaign"];

/** What happened, in words; files that came in are only counted. */
function Events({ told }: { told: Told }) {
  const named = told.events.filter(({ kind }) => NAMED.includes(kind)).reverse();
  const imports = told.events.length - named.length;
  if (told.events.length === 0) return null;
  return (
    <Card title={t("scores.events")} note={imports > 0 && t("scores.imports", { days: imports })}>
      {named.length === 0 ? (
        <p className={css.soft}>{t("scores.events.none")}</p>
      ) : (
        <ul className={css.list} data-testid="score-events">
          {named.map((event) => (
            <li key={`${event.day} ${event.kind} ${event.name}`}>
              <span className={css.soft}>{event.day}</span>
              <span className={css.said} title={eventName(event)}>
                {eventName(event)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

export function eventName({ kind, name }: ScoreEvent): string {
  return textOf(`scores.event.${kind}`, { name }) ?? name;
}
