import { Pagination } from "antd";
import { useAnswer } from "../ask";
import type { CostOfCase } from "../door-types";
import { Figure } from "../parts/Figure";
import { Nothing } from "../parts/Nothing";
import { count, yuan } from "../parts/numbers";
import { usePagesOf } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { moment, useNow } from "../parts/time";
import { type Layer, open } from "../place";
import { ListHead } from "../sheets/ListHead";
import { listed, t } from "../words/words";
import css from "./Costs.module.css";
import { lackText } from "./names";

/** The cases that a sum of costs counts, the dearest first. */
export function CostsBehind({ layer }: { layer: Extract<Layer, { is: "cost_cases" }> }) {
  const shop = useShop();
  const pages = usePagesOf(layer);
  const page = useAnswer("cost_cases", { ...layer.question, shop: shop.name, ...pages.asked });
  const asked = layer.question.count;
  return (
    <Settled of={page}>
      {(answer) => (
        <div>
          <ListHead chips={layer.chips}>
            <span data-testid="list-total">
              {t("costs.list.sum", {
                count: count(answer.total),
                known: yuan(answer.known_fen),
                back: yuan(answer.back_fen),
                net: yuan(answer.net_fen),
              })}
              {answer.part_fen !== null &&
                (asked.what === "part" || asked.what === "lacking") &&
                ` · ${t("costs.list.part", { part: t(`costs.part.${asked.part}`), fen: yuan(answer.part_fen) })}`}
            </span>
          </ListHead>
          {answer.total === 0 ? <Nothing title={t("costs.list.none")} /> : <Rows of={answer.cases} />}
          <Pagination size="small" className={css.pages} {...pages.of(answer.total)} />
        </div>
      )}
    </Settled>
  );
}

function Rows({ of }: { of: CostOfCase[] }) {
  const now = useNow();
  return (
    <div className={css.scroll}>
      <table className={css.table} data-testid="costs-cases">
        <thead>
          <tr>
            <th>{t("costs.list.col.case")}</th>
            <th>{t("costs.by.product")}</th>
            <th>{t("costs.list.col.sale")}</th>
            <th className={css.right}>{t("costs.col.known")}</th>
            <th className={css.right}>{t("costs.col.back")}</th>
            <th className={css.right}>{t("costs.col.net")}</th>
            <th>{t("costs.list.col.lacks")}</th>
          </tr>
        </thead>
        <tbody>
          {of.map((row) => (
            <tr key={row.case_id}>
              <td>
                <Figure onOpen={() => open({ is: "case", id: row.case_id })} testid={`costs-case-${row.case_id}`}>
                  {row.case_no}
                </Figure>
                <small>{moment(row.applied_at, now)}</small>
              </td>
              <td className={css.name}>{row.product ?? "—"}</td>
              <td>{t(`costs.sale.${row.sale}`)}</td>
              <td className={css.right}>{yuan(row.known_fen)}</td>
              <td className={css.right}>{row.back_fen === 0 ? "—" : yuan(row.back_fen)}</td>
              <td className={css.right}>{yuan(row.net_fen)}</td>
              <td className={css.lacks}>{lacksText(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function lacksText({ parts }: CostOfCase): string {
  const lacks = parts.flatMap(({ part, lack, rate }) =>
    lack === null ? [] : [`${t(`costs.part.${part}`)}: ${lackText(lack, rate)}`],
  );
  return lacks.length === 0 ? "—" : listed(lacks);
}
