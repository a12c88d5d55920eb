import { Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { TrainingProposal } from "../door-types";
import { Card } from "../parts/Card";
import { useMay } from "../parts/me";
import { count } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { tailOf } from "../parts/tail";
import { open } from "../place";
import { lasting } from "../sheets/case/Standing";
import { t, textOf } from "../words/words";
import css from "./Team.module.css";
import { PlanTraining, type Weak } from "./Trainings";

/** Topics that take a clerk longer than the rest of the team's range, with cases to learn from. */
export function Proposals() {
  const shop = useShop();
  const may = useMay();
  const [weak, setWeak] = useState<Weak | null>(null);
  const found = useAnswer("training_proposals", { shop: shop.name }).data ?? [];
  return (
    <Card title={t("team.proposals")} note={t("team.proposals.note")}>
      {found.length === 0 ? (
        <p className={css.soft}>{t("team.proposals.none")}</p>
      ) : (
        <ul data-testid="team-proposals">
          {found.map((one) => (
            <li key={`${one.topic} ${one.staff}`} className={css.training}>
              <p>
                <b>
                  {one.staff} · {textOf(`topic.${one.topic}`) ?? one.topic}
                </b>{" "}
                {saidOf(one)}{" "}
                {may("plan_training") && (
                  <Button size="small" onClick={() => setWeak(one)} data-testid="proposal-plan">
                    {t("team.trainings.plan")}
                  </Button>
                )}
              </p>
              <p className={css.acts}>
                <span className={css.soft}>{t("team.proposals.samples")}</span>
                {one.samples.map(({ case_id, number, minutes }) => (
                  <Button key={case_id} size="small" type="link" onClick={() => open({ is: "case", id: case_id })}>
                    {t("team.proposals.sample", { tail: tailOf(number), time: lasting(minutes) })}
                  </Button>
                ))}
              </p>
            </li>
          ))}
        </ul>
      )}
      {weak !== null && <PlanTraining of={weak} onClose={() => setWeak(null)} />}
    </Card>
  );
}

function saidOf(one: TrainingProposal): string {
  return t("team.proposals.said", {
    median: lasting(one.median_minutes),
    contacts: count(one.contacts),
    from: lasting(one.team_from),
    to: lasting(one.team_to),
    team: count(one.team_contacts),
  });
}
