import { useAnswer } from "../ask";
import type { ReasonMonth } from "../door-types";
import { Card } from "../parts/Card";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t } from "../words/words";
import css from "./Lexicon.module.css";
import { useTagName } from "./tags";

const MONTHS = 6;
const REASONS = 6;

/** The reasons of a product month by month, each month by the version it was closed with. */
export function Months({ product }: { product: number }) {
  const shop = useShop();
  const months = useAnswer("reason_months", { shop: shop.name, product, month: null, months: MONTHS });
  return (
    <Card title={t("mix.months")} note={t("mix.months.note")}>
      <Settled of={months}>{(answer) => <Grid months={answer} />}</Settled>
    </Card>
  );
}

function Grid({ months }: { months: ReasonMonth[] }) {
  const nameOf = useTagName();
  const tags = [...new Set(months.flatMap((month) => month.tags.slice(0, REASONS).map(({ tag }) => tag)))];
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
        {tags.slice(0, REASONS).map((tag) => (
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
        <tr>
          <th>{t("mix.version")}</th>
          {months.map((month) => (
            <td key={month.month}>{month.version === null ? "—" : t("mix.version.of", { number: month.version })}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
