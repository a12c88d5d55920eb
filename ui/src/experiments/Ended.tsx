import type { ExperimentEnd, ExperimentSheet } from "../door-types";
import { Card } from "../parts/Card";
import { count, interval, percent, yuan } from "../parts/numbers";
import { moment, useNow } from "../parts/time";
import { t } from "../words/words";
import css from "./Experiments.module.css";

/** How a test ended, with its figures as they stood then. */
export function Ended({ sheet, end }: { sheet: ExperimentSheet; end: ExperimentEnd }) {
  const now = useNow();
  const how = { at: moment(end.at, now), by: end.by };
  return (
    <Card title={t("experiments.record")} note={t("experiments.record.note")}>
      <p data-testid="experiment-record">
        {end.adopted === null
          ? t("experiments.ended.none", how)
          : t("experiments.ended.adopted", { ...how, way: end.adopted })}{" "}
        {end.why !== null && <span className={css.soft}>{end.why}</span>}{" "}
        {end.withdrawn_at !== null && t("experiments.ended.withdrawn", { at: moment(end.withdrawn_at, now) })}
      </p>
      <div className={css.scroll}>
        <table className={css.table}>
          <thead>
            <tr>
              <th>{t("experiments.col.way")}</th>
              <th className={css.right}>{t("experiments.col.drawn")}</th>
              <th className={css.right}>{t(`experiments.measure.${sheet.measure}`)}</th>
              <th className={css.right}>{t("experiments.col.given")}</th>
              <th className={css.right}>{t("experiments.col.astray")}</th>
              <th>{t("experiments.col.said")}</th>
            </tr>
          </thead>
          <tbody>
            {end.record.map(({ name, drawn, rate, given_fen, astray, better }, place) => (
              <tr key={name}>
                <td>
                  <b>{name}</b>
                </td>
                <td className={css.right}>{count(drawn)}</td>
                <td className={css.right}>
                  {rate.rate === null ? t("rate.too_few") : percent(rate.rate)}
                  <small>
                    {count(rate.hits)} / {count(rate.orders)}
                    {rate.interval !== null && ` · ${interval(rate.interval)}`}
                  </small>
                </td>
                <td className={css.right}>{yuan(given_fen)}</td>
                <td className={css.right}>{count(astray)}</td>
                <td>
                  {place === 0
                    ? t("experiments.first")
                    : t(
                        better === null
                          ? "experiments.said.open"
                          : better
                            ? "experiments.said.better"
                            : "experiments.said.worse",
                      )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
