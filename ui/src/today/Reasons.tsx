import { Button } from "antd";
import { useState } from "react";
import type { Today } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { classText } from "../parts/marks";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { longDay } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Reasons.module.css";

/** The most stated reasons. Filled bars count as quality, outlined ones do not. */
export function Reasons({ figures }: { figures: Today }) {
  const [shown, setShown] = useState<"chart" | "table">("chart");
  const { date, rule } = figures.daily;
  const most = Math.max(1, ...figures.reasons.map(({ cases }) => cases));
  const openReason = (reason: string | null) =>
    open({
      is: "cases",
      title: t("reasons.title"),
      chips: [longDay(date), ...(reason === null ? [] : [reason])],
      question: { which: "applied_within", date, rule, reason },
    });
  return (
    <Card
      title={t("reasons.title")}
      note={
        <span title={`${t("reason.quality")} / ${t("reason.not_quality")}`}>
          <Figure onOpen={() => openReason(null)}>{t("reasons.sum", { count: count(figures.reason_cases) })}</Figure>
          <span className={css.filled} /> {t("reason.quality")} <span className={css.outlined} />{" "}
          {t("reason.not_quality")}
        </span>
      }
      extra={
        figures.reasons.length > 0 && (
          <Button type="link" size="small" onClick={() => setShown(shown === "chart" ? "table" : "chart")}>
            {t(shown === "chart" ? "chart.table" : "chart.chart")}
          </Button>
        )
      }
    >
      {figures.reasons.length === 0 && <Nothing title={t("reasons.none")} />}
      <ul className={css.list}>
        {figures.reasons.map((row) => (
          <li key={row.reason}>
            <span className={css.name} title={`${row.reason || t("reasons.blank")} · ${classText(row.class)}`}>
              {row.reason || t("reasons.blank")}
            </span>
            {shown === "chart" ? (
              <span className={css.space}>
                <span
                  className={row.class === "quality" ? css.quality : css.other}
                  style={{ width: `${(row.cases / most) * 100}%` }}
                />
              </span>
            ) : (
              <span className={css.class}>{classText(row.class)}</span>
            )}
            <Figure strong onOpen={() => openReason(row.reason)}>
              {count(row.cases)}
            </Figure>
          </li>
        ))}
      </ul>
    </Card>
  );
}
