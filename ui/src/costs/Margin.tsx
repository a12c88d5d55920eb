import { Button } from "antd";
import { useAnswer } from "../ask";
import type { Day, MarginLine, MarginSheet } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { Nothing } from "../parts/Nothing";
import { count, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { go, open } from "../place";
import { t } from "../words/words";
import type { OfDays } from "./Costs";
import css from "./Costs.module.css";

/** What is left of each product's sales before and after its returns, the losing ones first. */
export function Margin({ days }: OfDays) {
  const shop = useShop();
  const [from, to] = days;
  const told = useAnswer("margin_sheet", { shop: shop.name, from, to });
  return (
    <Card flush title={t("costs.margin.title")} note={t("costs.margin.note")}>
      <Settled of={told}>
        {(sheet) =>
          sheet.products.length === 0 ? (
            <Nothing title={t("costs.margin.none")} text={t("costs.margin.none.text")} />
          ) : (
            <Lines sheet={sheet} days={days} />
          )
        }
      </Settled>
    </Card>
  );
}

function Lines({ sheet, days }: { sheet: MarginSheet; days: [Day, Day] }) {
  return (
    <>
      <div className={css.scroll}>
        <table className={css.table} data-testid="costs-margin">
          <thead>
            <tr>
              <th>{t("costs.by.product")}</th>
              <th className={css.right}>{t("costs.margin.col.after")}</th>
              <th className={css.right}>{t("costs.margin.col.before")}</th>
              <th className={css.right}>{t("costs.margin.col.sales")}</th>
              <th className={css.right}>{t("costs.margin.col.goods")}</th>
              <th className={css.right}>{t("costs.col.cases")}</th>
              <th className={css.right}>{t("costs.margin.col.reversed")}</th>
              <th className={css.right}>{t("costs.margin.col.taken_back")}</th>
              <th className={css.right}>{t("costs.margin.col.returns")}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.products.map((line) => (
              <Line key={line.product_id} line={line} days={days} />
            ))}
            {sheet.whole.after_fen !== null && <Line line={sheet.whole} days={days} />}
          </tbody>
        </table>
      </div>
      {sheet.unknown > 0 && (
        <p className={css.under}>
          {t("costs.margin.unknown", { count: count(sheet.unknown) })}{" "}
          <Button size="small" onClick={() => go("goods")}>
            {t("costs.margin.unknown.go")}
          </Button>
        </p>
      )}
      {sheet.unplaced > 0 && (
        <p className={css.under}>
          {t("costs.margin.unplaced", { count: count(sheet.unplaced), fen: yuan(sheet.unplaced_fen) })}
        </p>
      )}
      <p className={css.under}>{t("costs.margin.rule")}</p>
    </>
  );
}

function Line({ line, days: [from, to] }: { line: MarginLine; days: [Day, Day] }) {
  const whole = line.product_id === 0;
  const name = whole ? t("costs.margin.whole") : line.title;
  const loses = line.after_fen !== null && line.after_fen < 0;
  const cases = () =>
    open({
      is: "cost_cases",
      title: t("costs.list.title"),
      chips: [name, t("costs.span.paid"), `${from} – ${to}`],
      question: {
        basis: "paid",
        from,
        to,
        group: { by: "product", key: String(line.product_id) },
        count: { what: "all" },
      },
    });
  return (
    <tr className={whole ? css.whole : loses ? css.loses : undefined}>
      <td className={css.name}>
        {whole ? (
          name
        ) : (
          <Figure
            onOpen={() => open({ is: "product", id: line.product_id })}
            testid={`costs-margin-${line.product_id}`}
          >
            {name}
          </Figure>
        )}
      </td>
      <td className={css.right}>
        {yuan(line.after_fen)}
        {line.after_fen !== null && line.incomplete > 0 && (
          <small className={css.lacks}>{t("costs.margin.at_most", { count: count(line.incomplete) })}</small>
        )}
      </td>
      <td className={css.right}>{yuan(line.before_fen)}</td>
      <td className={css.right}>
        {yuan(line.sales_fen)}
        <small>{t("costs.pieces", { count: count(line.pieces) })}</small>
      </td>
      <td className={css.right}>{line.goods_fen === null ? t("costs.margin.no_cost") : yuan(line.goods_fen)}</td>
      <td className={css.right}>
        {whole || line.cases === 0 ? (
          count(line.cases)
        ) : (
          <Figure onOpen={cases} label={`${name} ${count(line.cases)}`}>
            {count(line.cases)}
          </Figure>
        )}
      </td>
      <td className={css.right}>{yuan(line.reversed_fen)}</td>
      <td className={css.right}>{yuan(line.taken_back_fen)}</td>
      <td className={css.right}>{yuan(line.returns_fen)}</td>
    </tr>
  );
}
