import { ClockCircleOutlined } from "@ant-design/icons";
import type { AgainWithin, CohortMonth } from "../door-types";
import { Card } from "../parts/Card";
import { count, interval, percent } from "../parts/numbers";
import { t } from "../words/words";
import css from "./Again.module.css";

/** First buyers by month; a month whose days are not over yet may still rise, and says so. */
export function Cohorts({ months }: { months: CohortMonth[] }) {
  const days = months[0]?.within.map(({ days }) => days) ?? [];
  return (
    <Card title={t("again.cohorts")} note={t("again.cohorts.note")}>
      <div className={css.scroll}>
        <table className={`${css.table} ${css.fixed}`} data-testid="again-cohorts">
          <thead>
            <tr>
              <th className={css.name}>{t("again.month")}</th>
              <th>{t("again.first_buyers")}</th>
              {days.map((of) => (
                <th key={of}>{t("again.within", { days: of })}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...months].reverse().map(({ month, buyers, within }) => (
              <tr key={month} data-testid={`again-month-${month}`}>
                <td className={css.name}>{month}</td>
                <td>{count(buyers)}</td>
                {within.map((one) => (
                  <td key={one.days} className={one.complete ? undefined : css.young}>
                    <Cell of={one} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={css.hint}>
        <ClockCircleOutlined /> {t("again.young")}
      </p>
    </Card>
  );
}

function Cell({ of }: { of: AgainWithin }) {
  const { again, complete } = of;
  const counts = t("again.hits", { hits: count(again.hits) });
  if (again.rate === null)
    return (
      <>
        {t("rate.too_few")}
        <small>{counts}</small>
      </>
    );
  return (
    <>
      {!complete && <ClockCircleOutlined aria-label={t("again.young.short")} title={t("again.young.short")} />}{" "}
      {complete ? <b>{percent(again.rate)}</b> : percent(again.rate)}
      <small>
        {complete && again.interval !== null ? `${interval(again.interval)} · ` : `${t("again.young.short")} · `}
        {counts}
      </small>
    </>
  );
}
