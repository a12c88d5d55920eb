import { Segmented } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { SlowStep, StageTime } from "../door-types";
import { Card } from "../parts/Card";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { tailOf } from "../parts/tail";
import { open } from "../place";
import { lasting } from "../sheets/case/Standing";
import { t, textOf } from "../words/words";
import css from "./Learn.module.css";

type By = "all" | "clerk" | "topic" | "weekday";

/** How long each stage takes: half within, nine of ten within, and how many cases that is. */
export function Stages({ month }: { month: string }) {
  const shop = useShop();
  const stages = useAnswer("stage_times", { shop: shop.name, month });
  const [by, setBy] = useState<By>("all");
  return (
    <Card
      title={t("clerks.stages")}
      note={
        stages.data === undefined
          ? ""
          : t("clerks.stages.note", { count: count(stages.data.cases), minimum: stages.data.minimum })
      }
      extra={
        <Segmented<By>
          size="small"
          value={by}
          onChange={setBy}
          options={[
            { value: "all", label: t("clerks.all") },
            { value: "clerk", label: t("clerks.by_clerk") },
            { value: "topic", label: t("clerks.by_topic") },
            { value: "weekday", label: t("clerks.by_weekday") },
          ]}
        />
      }
    >
      <Settled of={stages}>
        {(sheet) => {
          const rows = { all: sheet.stages, clerk: sheet.by_clerk, topic: sheet.by_topic, weekday: sheet.by_weekday }[
            by
          ];
          return (
            <>
              <table className={css.matrix}>
                <thead>
                  <tr>
                    <th>{t("clerks.stage")}</th>
                    <th>{t("clerks.count")}</th>
                    <th>{t("clerks.median")}</th>
                    <th>{t("clerks.ninety")}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows
                    .filter((row) => by === "all" || row.count > 0)
                    .map((row) => (
                      <tr key={`${row.stage} ${row.staff} ${row.topic} ${row.weekday}`}>
                        <th>
                          {t(`stage.${row.stage}`)} {whose(row)}
                        </th>
                        <td>{count(row.count)}</td>
                        <td>{row.median_minutes === null ? "—" : lasting(row.median_minutes)}</td>
                        <td>{row.ninety_minutes === null ? "—" : lasting(row.ninety_minutes)}</td>
                      </tr>
                    ))}
                </tbody>
              </table>
              <Slow steps={sheet.slow} />
              {by === "all" && sheet.longest.length > 0 && (
                <>
                  <h3>{t("clerks.longest")}</h3>
                  <ul className={css.chipsLine}>
                    {sheet.longest.map((one) => (
                      <li key={`${one.case_id} ${one.stage}`}>
                        <button
                          type="button"
                          className={css.open}
                          onClick={() => open({ is: "case", id: one.case_id })}
                        >
                          <b>{tailOf(one.number)}</b> {t(`stage.${one.stage}`)} {lasting(one.minutes)}{" "}
                          <span className={css.soft}>{one.staff}</span>
                        </button>
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </>
          );
        }}
      </Settled>
    </Card>
  );
}

/** Steps that take somebody, or a topic, longer than all others, more than by chance. */
function Slow({ steps }: { steps: SlowStep[] }) {
  return (
    <>
      <h3>{t("clerks.slow")}</h3>
      {steps.length === 0 ? (
        <p className={css.soft}>{t("clerks.slow.none")}</p>
      ) : (
        <ul data-testid="slow-steps">
          {steps.map(({ time, others_median_minutes, longer }) => (
            <li key={`${time.stage} ${time.staff} ${time.topic}`}>
              <b>
                {t(`stage.${time.stage}`)} · {whose(time)}
              </b>{" "}
              <span className={css.soft}>
                {t("clerks.slow.row", {
                  median: lasting(time.median_minutes ?? 0),
                  ninety: lasting(time.ninety_minutes ?? 0),
                  others: lasting(others_median_minutes ?? 0),
                  hits: count(longer.second.hits),
                  count: count(longer.second.orders),
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function whose(row: StageTime): string {
  const topic = row.topic === null ? null : (textOf(`reason_class.${row.topic}`) ?? row.topic);
  if (row.staff !== null || topic !== null) return [row.staff, topic].filter((part) => part !== null).join(" · ");
  return row.weekday === null ? "" : (t("time.weekdays").split(",")[row.weekday % 7] ?? "");
}
