import type { Shown, TeamMonth } from "../door-types";
import { Card } from "../parts/Card";
import { Nothing } from "../parts/Nothing";
import { count, shareOf } from "../parts/numbers";
import { commonScale, RateBar } from "../parts/RateBar";
import { lasting } from "../sheets/case/Standing";
import { t, textOf } from "../words/words";
import css from "./Team.module.css";

/** How fast each way of speaking is answered, and whose parcels make buyers ask. */
export function Asked({ told }: { told: TeamMonth }) {
  const scale = commonScale(told.warehouses.map(({ asked }) => asked.second));
  return (
    <div className={css.pair}>
      <Card title={t("team.channels")}>
        {told.channels.length === 0 ? (
          <Nothing title={t("team.channels.none")} />
        ) : (
          <table className={css.table} data-testid="team-channels">
            <thead>
              <tr>
                <th />
                <th>{t("team.contacts")}</th>
                <th>{t("team.answered")}</th>
                <th>{t("clerks.median")}</th>
                <th>{t("clerks.ninety")}</th>
              </tr>
            </thead>
            <tbody>
              {told.channels.map((one) => (
                <tr key={one.channel}>
                  <th>{textOf(`channel.${one.channel}`) ?? one.channel}</th>
                  <td>{count(one.contacts)}</td>
                  <td>{count(one.answered)}</td>
                  <td>{one.median_minutes === null ? "—" : lasting(one.median_minutes)}</td>
                  <td>{one.ninety_minutes === null ? "—" : lasting(one.ninety_minutes)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Card>
      <Card title={t("team.warehouses")} note={t("team.warehouses.note")}>
        {told.warehouses.length === 0 ? (
          <Nothing title={t("team.warehouses.none")} />
        ) : (
          <ul data-testid="team-warehouses">
            {told.warehouses.map((one) => (
              <li key={one.warehouse} className={css.rate}>
                <span>{one.warehouse}</span>
                <RateBar of={one.asked.second} scale={scale} />
                <span>{shareOf(one.asked.second)}</span>
                <span className={one.asked.verdict === "higher" ? css.amber : css.soft}>
                  {t(WAREHOUSE[one.asked.verdict])}
                </span>
                <span className={css.wide}>
                  {one.topics
                    .map(({ topic, parcels }) => `${textOf(`topic.${topic}`) ?? topic} ${count(parcels)}`)
                    .join(" · ")}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </div>
  );
}

const WAREHOUSE = {
  too_few: "team.few",
  not_shown: "team.warehouses.same",
  higher: "team.warehouses.more",
  lower: "team.warehouses.fewer",
} as const satisfies Record<Shown, string>;
