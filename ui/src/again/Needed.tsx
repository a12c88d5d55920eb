import { Input } from "antd";
import { useState } from "react";
import type { Scores } from "../door-types";
import { Card } from "../parts/Card";
import { Field } from "../parts/Field";
import { count } from "../parts/numbers";
import { t, textOf } from "../words/words";
import css from "./Again.module.css";

type Props = {
  told: Scores;
  onTarget: (thousandths: number | null) => void;
  onRatings: (count: number | null) => void;
};

/** How many ratings of five would lift each score. */
export function Needed({ told, onTarget, onRatings }: Props) {
  const [target, setTarget] = useState("");
  const [ratings, setRatings] = useState("");
  const points = /^[1-4](\.\d{1,3})?$/.test(target.trim()) ? Math.round(Number(target) * 1000) : null;
  const number = /^\d{1,9}$/.test(ratings.replace(/,/g, "").trim()) ? Number(ratings.replace(/,/g, "")) : null;
  return (
    <Card title={t("scores.needed")} note={t("scores.needed.note", { target: told.target.toFixed(1) })}>
      <div className={css.tools}>
        <Field name={t("scores.target")}>
          <Input
            className={css.short}
            value={target}
            placeholder={told.target.toFixed(1)}
            status={target.trim() !== "" && points === null ? "error" : ""}
            onChange={({ target: { value } }) => setTarget(value)}
            onBlur={() => onTarget(points)}
            onPressEnter={() => onTarget(points)}
            aria-label={t("scores.target")}
            data-testid="score-target"
          />
        </Field>
        <Field name={t("scores.ratings.now")}>
          <Input
            className={css.medium}
            value={ratings}
            placeholder={told.ratings === null ? "1,200" : count(told.ratings)}
            status={ratings.trim() !== "" && number === null ? "error" : ""}
            onChange={({ target: { value } }) => setRatings(value)}
            onBlur={() => onRatings(number || null)}
            onPressEnter={() => onRatings(number || null)}
            aria-label={t("scores.ratings.now")}
            data-testid="score-ratings"
          />
        </Field>
      </div>
      {told.needed.length === 0 ? (
        <p className={css.hint}>{t("scores.needed.none")}</p>
      ) : (
        <table className={css.table} data-testid="score-needed">
          <tbody>
            {told.needed.map(({ which, score, day, reached, more, range }) => (
              <tr key={which}>
                <td className={css.name}>
                  {textOf(`scores.${which}`)}
                  <small>{day}</small>
                </td>
                <td>
                  <b>{score}</b>
                </td>
                <td>
                  {reached
                    ? t("scores.reached")
                    : more === null
                      ? t("scores.ratings.unknown")
                      : t("scores.more", { count: count(more) })}
                  <small>
                    {!reached &&
                      range !== null &&
                      t("scores.more.range", { low: count(range[0]), high: count(range[1]) })}
                  </small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={css.hint}>{t("scores.needed.how")}</p>
    </Card>
  );
}
