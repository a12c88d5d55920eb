import { ClockCircleOutlined } from "@ant-design/icons";
import type { AgainWithin, CohortMonth } from "../door-types";
import { Card } from "../parts/Card";
import { count, interval, percent } from "../parts/numbers";
import { t } from "../words/words";
import css from "./Again.module.css";
import { Counted } from "./Counted";

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
                <td>
                  <Counted of={{ which: "month", month, days: null }} title="again.behind.buyers" chips={[month]}>
                    {count(buyers)}
                  </Counted>
                </td>
                {within.map((one) => (
                  <td key={one.days} className={one.complete ? undefined : css.young}>
                    <Cell month={month} of={one} />
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

function Cell({ month, of }: { month: string; of: AgainWithin }) {
  const { again, complete, days } = of;
  const chips = [month, t("again.within", { days })];
  const counts = (
    <small>
      <Counted
        of={{ which: "month", month, days }}
        title="again.behind.again"
        chips={chips}
        testid={`again-month-${month}-${days}`}
      >
        {t("again.hits", { hits: count(again.hits) })}
      </Counted>
    </small>
  );
  if (again.rate === null)
    return (
      <>
        {t("rate.too_few")}
        {counts}
      </>
    );
  return (
    <>
      {!complete && <ClockCircleOutlined aria-label={t("again.young.short")} title={t("again.young.short")} />}{" "}
      {complete ? <b>{percent(again.rate)}</b> : percent(again.rate)}
      <small>{complete && again.interval !== null ? interval(again.interval) : t("again.young.short")}</small>
      {counts}
    </>
  );
}
