import { Button } from "antd";
import { useState } from "react";
import type { AppraisedFigure, MeasureAbout } from "../door-types";
import { Card } from "../parts/Card";
import { useMay } from "../parts/me";
import { shortDay, useNow } from "../parts/time";
import { open } from "../place";
import { openSettings, sectionsOf } from "../settings/sections";
import { t } from "../words/words";
import css from "./Appraisal.module.css";
import { valueText } from "./values";

const FIRST = 50;

type Props = { figure: AppraisedFigure; measures: MeasureAbout[]; onObject: ((number: string) => void) | null };

/** Everything that a figure looked at: what counts, and what is left out and why. */
export function Items({ figure, measures, onObject }: Props) {
  const now = useNow();
  const may = useMay();
  const [most, setMost] = useState(FIRST);
  const { measure, items, left_out } = figure;
  return (
    <Card title={t(`appraisal.measure.${measure}`)} note={t(`appraisal.meaning.measure.${measure}`)}>
      {left_out.map(({ why, count }) => (
        <p key={why} className={css.soft}>
          {t("appraisal.left_out", { why: t(`appraisal.why.${why}`), count })}
          {why === "outside_hours" && sectionsOf(may, true).includes("limits") && (
            <Button
              type="link"
              size="small"
              onClick={() => openSettings("limits", "calendar")}
              data-testid="appraisal-calendar"
            >
              {t("appraisal.calendar")}
            </Button>
          )}
        </p>
      ))}
      {items.length > 0 && (
        <table className={css.table} data-testid="appraisal-items">
          <thead>
            <tr>
              <th>{t("appraisal.column.number")}</th>
              <th className={css.left}>{t("appraisal.column.day")}</th>
              <th className={css.left}>{t("appraisal.column.reason")}</th>
              <th className={css.left}>{t("appraisal.column.result")}</th>
              <th className={css.left}>{t("appraisal.column.counts")}</th>
              <th aria-hidden />
            </tr>
          </thead>
          <tbody>
            {items.slice(0, most).map((item) => (
              <tr
                key={`${item.number} ${item.case_id} ${item.on} ${item.value}`}
                className={item.why === null ? "" : css.out}
              >
                <th>
                  <Numbered number={item.number} id={item.case_id} />
                </th>
                <td className={css.left}>{shortDay(item.on, now)}</td>
                <td className={css.left}>{item.reason ?? ""}</td>
                <td className={css.left}>
                  {item.value !== null && valueText(measures, measure, item.value)}
                  {item.hit && t("appraisal.yes")}
                </td>
                <td className={css.left}>
                  {item.why === null ? t("appraisal.counts") : t(`appraisal.why.${item.why}`)}
                </td>
                <td>
                  {item.why === null && onObject !== null && (
                    <Button size="small" type="text" onClick={() => onObject(item.number)}>
                      {t("appraisal.object")}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {items.length > most && (
        <Button type="link" onClick={() => setMost(items.length)}>
          {t("appraisal.more", { count: items.length - most })}
        </Button>
      )}
    </Card>
  );
}

function Numbered({ number, id }: { number: string; id: number | null }) {
  if (id === null) return number;
  return (
    <Button size="small" type="link" onClick={() => open({ is: "case", id })}>
      {number}
    </Button>
  );
}
