import type { CostSum, Day } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { count, yuan } from "../parts/numbers";
import { t } from "../words/words";
import css from "./Costs.module.css";
import { openCases } from "./Sums";

/** The sum part by part, each with the cases that have it and those that lack it. */
export function PartSums({ sum, days }: { sum: CostSum; days: [Day, Day] }) {
  return (
    <Card flush title={t("costs.parts")} note={t("costs.parts.note")}>
      <div className={css.scroll}>
        <table className={css.table} data-testid="costs-parts">
          <thead>
            <tr>
              <th>{t("costs.parts.col.part")}</th>
              <th className={css.right}>{t("costs.parts.col.fen")}</th>
              <th className={css.right}>{t("costs.parts.col.cases")}</th>
              <th className={css.right}>{t("costs.parts.col.lacking")}</th>
            </tr>
          </thead>
          <tbody>
            {sum.parts.map(({ part, fen, cases, lacking }) => {
              const name = t(`costs.part.${part}`);
              return (
                <tr key={part}>
                  <td>{name}</td>
                  <td className={css.right}>{cases === 0 ? "—" : yuan(fen)}</td>
                  <td className={css.right}>
                    <Figure
                      onOpen={() => openCases(days, null, { what: "part", part }, [name])}
                      label={`${name} ${count(cases)}`}
                      testid={`costs-part-${part}`}
                    >
                      {count(cases)}
                    </Figure>
                  </td>
                  <td className={css.right}>
                    {lacking === 0 ? (
                      "—"
                    ) : (
                      <Figure
                        onOpen={() =>
                          openCases(days, null, { what: "lacking", part }, [name, t("costs.count.lacking")])
                        }
                        label={`${name} ${t("costs.count.lacking")} ${count(lacking)}`}
                        testid={`costs-lacking-${part}`}
                      >
                        <span className={css.lacks}>{count(lacking)}</span>
                      </Figure>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
