import type { ExperimentSheet, MeanDifference, WayBeside } from "../door-types";
import { Card } from "../parts/Card";
import { Compared } from "../parts/Compared";
import { count, percent, yuan } from "../parts/numbers";
import { t } from "../words/words";
import css from "./Experiments.module.css";
import { opener } from "./opened";
import { Said } from "./Said";

/** A way beside the first: what the test is judged by with its verdict, and below it what else came of both. */
export function BesideCard({ sheet, beside }: { sheet: ExperimentSheet; beside: WayBeside }) {
  const first = sheet.ways[0];
  const way = sheet.ways.find(({ id }) => id === beside.way);
  if (first === undefined || way === undefined) return null;
  return (
    <Card title={t("experiments.beside", { way: way.name, first: first.name })}>
      <div className={css.beside}>
        <Verdict beside={beside} missing={Math.max(first.missing, way.missing)} />
        {beside.measures.map(({ measure, compared }, place) => {
          const name = t(`experiments.measure.${measure}`);
          const group = (of: typeof way) => {
            const open = opener(sheet, of);
            return {
              name: of.name,
              onOrders: () => open(name, { what: "of", measure }),
              onBack: () => open(name, { what: "hit", measure }),
            };
          };
          return (
            <div key={measure}>
              <h3 className={css.heading}>
                {name} <small>{t(`experiments.measure.${measure}.hint`)}</small>
              </h3>
              <Compared
                of={compared}
                first={group(first)}
                second={group(way)}
                testid={`beside-${measure}`}
                verdict={
                  place === 0
                    ? {
                        shown: beside.better !== null,
                        word: <Said of={beside.judged} better={beside.better} testid="experiment-said" />,
                      }
                    : { shown: false, word: <span className={css.soft}>{t("experiments.side")}</span> }
                }
              />
            </div>
          );
        })}
        <Given of={beside.given} names={[first.name, way.name]} />
      </div>
    </Card>
  );
}

/** Why nothing, or something, may be said today. */
function Verdict({ beside: { judged, better }, missing }: { beside: WayBeside; missing: number }) {
  const text = () => {
    if (judged.said === "not_shown") return t("experiments.verdict.not_shown");
    if (better !== null)
      return t(better ? "experiments.verdict.better" : "experiments.verdict.worse", {
        count: judged.decided_at === null ? "—" : count(judged.decided_at),
      });
    if (judged.score === null || judged.needed === null) return t("experiments.verdict.few");
    return t("experiments.verdict.open", { score: signedScore(judged.score), needed: judged.needed.toFixed(2) });
  };
  return (
    <p className={css.verdict} data-testid="experiment-verdict">
      <Said of={judged} better={better} />
      <span>{text()}</span>
      {judged.said === "open" && (
        <span>{t("experiments.verdict.known", { known: percent(judged.known), missing: count(missing) })}</span>
      )}
      <small>{t("experiments.verdict.rule")}</small>
    </p>
  );
}

const signedScore = (score: number) => score.toFixed(2).replace("-", "\u2212");

/** Money given for each of the judged; no rule was planned for it, so it is told and not judged. */
function Given({ of, names }: { of: MeanDifference; names: [string, string] }) {
  return (
    <div data-testid="beside-given">
      <h3 className={css.heading}>
        {t("experiments.given.each")} <small>{t("experiments.given.each.hint")}</small>
      </h3>
      <p className={css.verdict}>
        <span>
          {names[0]} <b>{yuan(of.first_fen)}</b>
        </span>
        <span>
          {names[1]} <b>{yuan(of.second_fen)}</b>
        </span>
        {of.difference_fen !== null && of.interval_fen !== null && (
          <span>
            {t("experiments.given.difference", {
              difference: yuan(of.difference_fen),
              low: yuan(of.interval_fen[0]),
              high: yuan(of.interval_fen[1]),
            })}
          </span>
        )}
      </p>
    </div>
  );
}
