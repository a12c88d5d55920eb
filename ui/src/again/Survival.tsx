import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import type { AgainTold, FateGroup } from "../door-types";
import { Card } from "../parts/Card";
import { Nothing } from "../parts/Nothing";
import { count, interval, percent } from "../parts/numbers";
import { t } from "../words/words";
import css from "./Again.module.css";
import { LOOKS } from "./looks";

const SurvivalChart = lazy(() => import("./SurvivalChart").then(({ SurvivalChart }) => ({ default: SurvivalChart })));

/** The share that has come back by the days since, for each group of thirty buyers and more. */
export function Survival({ told }: { told: AgainTold }) {
  const [shown, setShown] = useState<"chart" | "table">("chart");
  const drawn = told.groups.filter(({ curve }) => curve.length > 0);
  return (
    <Card
      title={t("again.curve")}
      note={t("again.curve.note")}
      extra={
        <Button type="link" size="small" onClick={() => setShown(shown === "chart" ? "table" : "chart")}>
          {t(shown === "chart" ? "chart.table" : "chart.chart")}
        </Button>
      }
      flush
    >
      {drawn.length === 0 ? (
        <Nothing title={t("rate.too_few")} text={t("again.curve.few")} />
      ) : shown === "chart" ? (
        <>
          <div className={css.legend} data-testid="again-curve">
            {drawn.map((group) => (
              <Mark key={group.fate} group={group} />
            ))}
          </div>
          <div className={css.grown}>
            <Suspense fallback={null}>
              <SurvivalChart groups={drawn} />
            </Suspense>
          </div>
        </>
      ) : (
        <Points groups={drawn} />
      )}
    </Card>
  );
}

function Mark({ group }: { group: FateGroup }) {
  if (group.fate === "open") return null;
  const { colour, dash } = LOOKS[group.fate];
  return (
    <span>
      <i style={{ borderColor: `var(--${colour})`, borderTopStyle: dash ? "dashed" : "solid" }} />
      {t(`again.fate.${group.fate}`)} {count(group.buyers)}
    </span>
  );
}

const AT = [7, 14, 30, 60, 90, 180];

/** The same figures in rows: the last step at or before each of these days. */
function Points({ groups }: { groups: FateGroup[] }) {
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <thead>
          <tr>
            <th className={css.name}>{t("again.fate")}</th>
            {AT.map((day) => (
              <th key={day}>{t("again.days", { days: day })}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ fate, curve }) => (
            <tr key={fate}>
              <td className={css.name}>{t(`again.fate.${fate}`)}</td>
              {AT.map((day) => {
                const step = curve.filter((one) => one.day <= day).at(-1);
                return (
                  <td key={day}>
                    {step === undefined ? "—" : percent(step.back)}
                    <small>{step?.interval ? interval(step.interval) : ""}</small>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
