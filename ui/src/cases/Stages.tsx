import { Segmented } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { StageTime } from "../door-types";
import { Card } from "../parts/Card";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { open } from "../place";
import { lasting } from "../sheets/case/Standing";
import { t } from "../words/words";
import css from "./Learn.module.css";

type By = "all" | "clerk" | "weekday";

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
            { value: "weekday", label: t("clerks.by_weekday") },
          ]}
        />
      }
    >
      <Settled of={stages}>
        {(sheet) => {
          const rows = by === "all" ? sheet.stages : by === "clerk" ? sheet.by_clerk : sheet.by_weekday;
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
                      <tr key={`${row.stage} ${row.staff} ${row.weekday}`}>
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
                          <b>{one.number.slice(-4)}</b> {t(`stage.${one.stage}`)} {lasting(one.minutes)}{" "}
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

function whose(row: StageTime): string {
  if (row.staff !== null) return row.staff;
  return row.weekday === null ? "" : (t("time.weekdays").split(",")[row.weekday % 7] ?? "");
}
