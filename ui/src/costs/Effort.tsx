import { useAnswer } from "../ask";
import type { Effort as EffortLine } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { count, shareOf, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { go } from "../place";
import { t } from "../words/words";
import css from "./Costs.module.css";

const PAGES = { care: "care", coupons: "coupons", compensation: "compensation" } as const;

/** What care, coupons and compensation came to, and how many returns a test shows they avoided. */
export function Effort() {
  const shop = useShop();
  const told = useAnswer("effort_sheet", { shop: shop.name });
  return (
    <Card flush title={t("costs.effort.title")} note={t("costs.effort.note")}>
      <Settled of={told}>
        {({ lines }) => (
          <>
            <div className={css.scroll}>
              <table className={css.table} data-testid="costs-effort">
                <thead>
                  <tr>
                    <th>{t("costs.effort.col.what")}</th>
                    <th className={css.right}>{t("costs.effort.col.given")}</th>
                    <th className={css.right}>{t("costs.effort.col.spent")}</th>
                    <th>{t("costs.effort.col.test")}</th>
                    <th className={css.right}>{t("costs.effort.col.avoided")}</th>
                    <th className={css.right}>{t("costs.effort.col.per")}</th>
                  </tr>
                </thead>
                <tbody>
                  {lines.map((line) => (
                    <Line key={`${line.kind} ${line.name}`} line={line} />
                  ))}
                </tbody>
              </table>
            </div>
            <p className={css.under}>{t("costs.effort.rule")}</p>
          </>
        )}
      </Settled>
    </Card>
  );
}

function Line({ line: { kind, name, given, spent_fen, test, avoided, per_avoided_fen } }: { line: EffortLine }) {
  return (
    <tr>
      <td>
        <Figure onOpen={() => go(PAGES[kind])}>{t(`costs.effort.${kind}`)}</Figure>
        {name !== null && <small>{name}</small>}
      </td>
      <td className={css.right}>{count(given)}</td>
      <td className={css.right}>{yuan(spent_fen)}</td>
      <td data-testid={`costs-test-${kind}`}>
        {test === null ? (
          <span className={css.soft}>{t("costs.effort.unmeasured")}</span>
        ) : (
          <>
            {t(`compared.verdict.${test.verdict}`)}
            <small>{t("costs.effort.groups", { first: shareOf(test.first), second: shareOf(test.second) })}</small>
          </>
        )}
      </td>
      <td className={css.right}>
        {avoided === null
          ? "—"
          : t("costs.effort.avoided", {
              count: count(avoided.returns),
              low: count(avoided.range[0]),
              high: count(avoided.range[1]),
            })}
      </td>
      <td className={css.right}>{yuan(per_avoided_fen)}</td>
    </tr>
  );
}
