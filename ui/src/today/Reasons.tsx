import { Segmented } from "antd";
import { lazy, Suspense, useState } from "react";
import type { ReasonSlice, Today } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { classText } from "../parts/marks";
import { Nothing } from "../parts/Nothing";
import { count, shareText } from "../parts/numbers";
import { daysBefore, longDay } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Reasons.module.css";

const ReasonPie = lazy(() => import("./ReasonPie").then(({ ReasonPie }) => ({ default: ReasonPie })));

const WAYS = ["bars", "pie", "table"] as const;
type Way = (typeof WAYS)[number];

/** The most stated reasons. Filled bars count as quality, outlined ones do not. */
export function Reasons({ figures }: { figures: Today }) {
  const [shown, setShown] = useState<Way>("bars");
  const { date, rule } = figures.daily;
  const most = Math.max(1, ...figures.reasons.map(({ cases }) => cases));
  const openReason = (reason: string | null) =>
    open({
      is: "cases",
      title: t("reasons.title"),
      chips: [longDay(date), ...(reason === null ? [] : [reason])],
      question: { which: "applied_within", date, rule, reason },
    });
  const window = figures.rules.find(({ id }) => id === rule)?.window_days ?? 30;
  const openSlice = ({ reasons }: ReasonSlice) => {
    const [only] = reasons;
    if (reasons.length === 1 && only !== undefined) return openReason(only);
    open({
      is: "cases",
      title: t("reasons.title"),
      chips: [longDay(date), t("reasons.others", { count: reasons.length })],
      question: { which: "applied_between", from: daysBefore(date, window - 1), to: date, reasons },
    });
  };
  return (
    <Card
      title={t("reasons.title")}
      note={
        <span className={css.marks}>
          <Figure onOpen={() => openReason(null)}>{t("reasons.sum", { count: count(figures.reason_cases) })}</Figure>
          {shown === "bars" && (
            <>
              <span>
                <i className={css.filled} /> {t("reason.quality")}
              </span>
              <span>
                <i className={css.outlined} /> {t("reason.not_quality")}
              </span>
            </>
          )}
        </span>
      }
      extra={
        figures.reasons.length > 0 && (
          <Segmented<Way>
            size="small"
            value={shown}
            onChange={setShown}
            aria-label={t("reasons.shown")}
            options={WAYS.map((value) => ({
              value,
              label: <span data-testid={`reasons-${value}`}>{t(`reasons.${value}`)}</span>,
            }))}
          />
        )
      }
    >
      {figures.reasons.length === 0 && <Nothing title={t("reasons.none")} />}
      {shown === "pie" && figures.reason_slices.length > 0 && (
        <div className={css.pie}>
          <Suspense fallback={null}>
            <ReasonPie slices={figures.reason_slices} onOpen={openSlice} />
          </Suspense>
        </div>
      )}
      <ul className={css.list} hidden={shown === "pie"}>
        {figures.reasons.map((row) => (
          <li key={row.reason}>
            <span className={css.name} title={`${row.reason || t("reasons.blank")} · ${classText(row.class)}`}>
              {row.reason || t("reasons.blank")}
            </span>
            {shown === "bars" ? (
              <span className={css.space}>
                <span
                  className={row.class === "quality" ? css.quality : css.other}
                  style={{ width: `${(row.cases / most) * 100}%` }}
                />
              </span>
            ) : (
              <span className={css.class}>
                <span>{classText(row.class)}</span>
                <b>{shareText(row.share_tenths)}</b>
              </span>
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
