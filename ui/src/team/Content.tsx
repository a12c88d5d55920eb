import { Button } from "antd";
import { useState } from "react";
import type { Shown, TeamMonth } from "../door-types";
import { Card } from "../parts/Card";
import { useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { shareOf } from "../parts/numbers";
import { commonScale, RateBar } from "../parts/RateBar";
import { t, textOf } from "../words/words";
import css from "./Team.module.css";
import { PlanTraining, type Weak } from "./Trainings";

/** Which topics whom come easier, and how content buyers were. */
export function Content({ told }: { told: TeamMonth }) {
  const scale = commonScale(told.topics.map(({ solved }) => solved.second));
  const may = useMay();
  const [weak, setWeak] = useState<Weak | null>(null);
  return (
    <div className={css.pair}>
      <Card title={t("team.topics")} note={t("team.topics.note")}>
        {told.topics.length === 0 ? (
          <Nothing title={t("team.topics.none")} />
        ) : (
          <ul data-testid="team-topics">
            {told.topics.map((one) => (
              <li key={`${one.topic} ${one.staff}`} className={css.rate}>
                <span>
                  {one.staff} · {textOf(`topic.${one.topic}`) ?? one.topic}
                </span>
                <RateBar of={one.solved.second} scale={scale} />
                <span>{shareOf(one.solved.second)}</span>
                <span className={css.soft}>
                  {t(TOPIC[one.solved.verdict], { staff: one.staff })}{" "}
                  {one.solved.verdict === "lower" && may("plan_training") && (
                    <Button size="small" onClick={() => setWeak(one)} data-testid="topic-train">
                      {t("team.trainings.plan")}
                    </Button>
                  )}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Card>
      {weak !== null && <PlanTraining of={weak} onClose={() => setWeak(null)} />}
      <Card title={t("team.content")} note={t("team.content.note")}>
        {told.content.length === 0 ? (
          <Nothing title={t("team.content.none")} />
        ) : (
          <table className={css.table} data-testid="team-content">
            <thead>
              <tr>
                <th />
                <th>{t("team.content.answered")}</th>
                <th>{t("team.content.answers")}</th>
                <th>{t("team.content.reviews")}</th>
              </tr>
            </thead>
            <tbody>
              {told.content.map((one) => (
                <tr key={one.staff}>
                  <th>{one.staff}</th>
                  <td>{shareOf(one.answered)}</td>
                  <td>{shareOf(one.by_answers)}</td>
                  <td>{shareOf(one.by_reviews)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Card>
    </div>
  );
}

const TOPIC = {
  too_few: "team.few",
  not_shown: "team.topics.same",
  higher: "team.topics.more",
  lower: "team.topics.fewer",
} as const satisfies Record<Shown, string>;
