import type { ProductOfMonth, ReasonOfMonth } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { useMay } from "../parts/me";
import { count } from "../parts/numbers";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Returned.module.css";

const GRADES = ["A", "B", "C", "D", "M", "U"] as const;

/** How the pieces of a month were graded, by what their buyers stated; each line opens its returns. */
export function Reasons({ of, mix, month }: { of: ReasonOfMonth[]; mix: ReasonOfMonth; month: string }) {
  return (
    <Card
      title={t("returned.month.reasons")}
      note={
        mix.all === 0 ? undefined : t("returned.month.mix", { pieces: count(mix.all), good: count(mix.pieces[0] ?? 0) })
      }
      flush
    >
      <table className={css.table} data-testid="returned-reasons">
        <Head name={t("returned.col.reason")} />
        <tbody>
          {of.map((row) => {
            const name = row.reason === "" ? t("returned.month.untold") : row.reason;
            return (
              <tr key={row.reason}>
                <td>
                  {name} {row.quality && <span className={css.soft}>{t("returned.month.quality")}</span>}
                </td>
                <Mix of={row} title={name} month={month} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </Card>
  );
}

/** The same by product. */
export function Products({ of, month }: { of: ProductOfMonth[]; month: string }) {
  const may = useMay();
  return (
    <Card title={t("returned.month.products")} flush>
      <table className={css.table}>
        <Head name={t("returned.col.goods")} />
        <tbody>
          {of.map((row) => (
            <tr key={row.product_id}>
              <td>
                {may("product_show") ? (
                  <button
                    type="button"
                    className={css.link}
                    onClick={() => open({ is: "product", id: row.product_id })}
                  >
                    {row.title}
                  </button>
                ) : (
                  row.title
                )}
              </td>
              <Mix of={row} title={row.title} month={month} />
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function Head({ name }: { name: string }) {
  return (
    <thead>
      <tr>
        <th>{name}</th>
        {GRADES.map((grade) => (
          <th key={grade} title={t(`returned.grade.${grade}`)}>
            {grade}
          </th>
        ))}
        <th>{t("returned.col.cases")}</th>
      </tr>
    </thead>
  );
}

type MixProps = { of: { pieces: number[]; cases: number[] }; title: string; month: string };

function Mix({ of: { pieces, cases }, title, month }: MixProps) {
  const may = useMay();
  const behind = () => open({ is: "cases", title, chips: [month], question: { which: "these", ids: cases } });
  return (
    <>
      {GRADES.map((grade, at) => (
        <td key={grade}>{(pieces[at] ?? 0) === 0 ? "—" : count(pieces[at] ?? 0)}</td>
      ))}
      <td>
        {may("case_list") && cases.length > 0 ? (
          <Figure label={`${title} ${t("returned.col.cases")}`} onOpen={behind}>
            {count(cases.length)}
          </Figure>
        ) : (
          count(cases.length)
        )}
      </td>
    </>
  );
}
