import { useAnswer } from "../ask";
import type { ProductEvent, ReasonMonth } from "../door-types";
import { Card } from "../parts/Card";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { t, textOf } from "../words/words";
import css from "./Lexicon.module.css";
import { useTagName } from "./tags";

const MONTHS = 6;

type Props = { shop: string; product: number; events?: ProductEvent[] };

/** The reasons of a product month by month, each by the version it was closed with, with what was done in it. */
export function Months({ shop, product, events = [] }: Props) {
  const months = useAnswer("reason_months", { shop, product, month: null, months: MONTHS });
  return (
    <Card title={t("mix.months")} note={t("mix.months.note")}>
      <Settled of={months}>{(answer) => <Grid months={answer} events={events} />}</Settled>
    </Card>
  );
}

function Grid({ months, events }: { months: ReasonMonth[]; events: ProductEvent[] }) {
  const nameOf = useTagName();
  // All of them: a column adds up to its last line.
  const tags = [...new Set(months.flatMap((month) => month.tags.map(({ tag }) => tag)))];
  const casesOf = (month: ReasonMonth, tag: string | null) => month.tags.find((one) => one.tag === tag)?.cases ?? 0;
  return (
    <table className={css.grid}>
      <thead>
        <tr>
          <th>{t("mix.reason")}</th>
          {months.map((month) => (
            <th key={month.month}>{t("mix.month", { month: Number(month.month.slice(5)) })}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {events.length > 0 && (
          <tr data-testid="months-events">
            <th>{t("product.done")}</th>
            {months.map((month) => (
              <td key={month.month} className={css.done}>
                {events
                  .filter((event) => event.day.startsWith(month.month))
                  .map((event) => (
                    <span key={`${event.day} ${event.kind} ${event.what}`} title={event.what}>
                      {Number(event.day.slice(8))} {textOf(`product.event.${event.kind}`)}
                    </span>
                  ))}
              </td>
            ))}
          </tr>
        )}
        {tags.map((tag) => (
          <tr key={tag}>
            <th>{nameOf(tag)}</th>
            {months.map((month) => (
              <td key={month.month}>{casesOf(month, tag) === 0 ? "—" : count(casesOf(month, tag))}</td>
            ))}
          </tr>
        ))}
        <tr>
          <th>{t("mix.all")}</th>
          {months.map((month) => (
            <td key={month.month}>{count(month.cases)}</td>
          ))}
        </tr>
        {months.some(({ version }) => version !== null) && (
          <tr data-testid="months-versions">
            <th>{t("mix.version")}</th>
            {months.map((month) => (
              <td key={month.month}>{month.version === null ? "—" : t("mix.version.of", { number: month.version })}</td>
            ))}
          </tr>
        )}
      </tbody>
    </table>
  );
}
