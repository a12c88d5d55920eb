import { Button } from "antd";
import { useAnswer } from "../ask";
import type { UnsoldLine, UnsoldPieces, UnsoldSheet } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { GradeMark } from "../parts/GradeMark";
import { Nothing } from "../parts/Nothing";
import { count, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { go, open } from "../place";
import { t } from "../words/words";
import css from "./Costs.module.css";

/** Returned goods that cannot be sold as new, by grade and age, with what they had cost. */
export function Unsold() {
  const shop = useShop();
  const told = useAnswer("unsold_sheet", { shop: shop.name });
  const dispose = <Button onClick={() => go("returned", "disposal")}>{t("costs.unsold.go")}</Button>;
  return (
    <Card flush title={t("costs.unsold.title")} note={t("costs.unsold.note")} extra={dispose}>
      <Settled of={told}>
        {(sheet) =>
          sheet.whole.all.pieces.length === 0 ? (
            <Nothing title={t("costs.unsold.none")} text={t("costs.unsold.none.text")} />
          ) : (
            <Lines sheet={sheet} />
          )
        }
      </Settled>
    </Card>
  );
}

function Lines({ sheet }: { sheet: UnsoldSheet }) {
  const ages = sheet.ages.map((from, at) => {
    const next = sheet.ages[at + 1];
    return next === undefined ? t("costs.unsold.age.last", { from }) : t("costs.unsold.age", { from, to: next - 1 });
  });
  return (
    <>
      <div className={css.scroll}>
        <table className={css.table} data-testid="costs-unsold">
          <thead>
            <tr>
              <th>{t("costs.unsold.col.grade")}</th>
              {ages.map((age) => (
                <th key={age} className={css.right}>
                  {age}
                </th>
              ))}
              <th className={css.right}>{t("costs.unsold.all")}</th>
            </tr>
          </thead>
          <tbody>
            {[...sheet.grades, sheet.whole].map((line) => (
              <Line key={line.grade ?? "all"} line={line} ages={ages} />
            ))}
          </tbody>
        </table>
      </div>
      <p className={css.under}>{t("costs.unsold.rule")}</p>
    </>
  );
}

function Line({ line, ages }: { line: UnsoldLine; ages: string[] }) {
  const name = line.grade === null ? t("costs.whole") : t(`returned.grade.${line.grade}`);
  return (
    <tr className={line.grade === null ? css.whole : undefined}>
      <td>
        {line.grade !== null && <GradeMark of={line.grade} />} {name}
      </td>
      {line.ages.map((cell, at) => (
        <Cell
          key={ages[at]}
          of={cell}
          name={`${name} ${ages[at]}`}
          testid={`costs-unsold-${line.grade ?? "all"}-${at}`}
        />
      ))}
      <Cell of={line.all} name={name} testid={`costs-unsold-${line.grade ?? "all"}`} />
    </tr>
  );
}

function Cell({ of, name, testid }: { of: UnsoldPieces; name: string; testid: string }) {
  const pieces = of.pieces.length;
  if (pieces === 0) return <td className={css.right}>—</td>;
  return (
    <td className={css.right}>
      <Figure
        onOpen={() => open({ is: "pieces", title: name, ids: of.pieces })}
        label={`${name} ${yuan(of.cost_fen)}`}
        testid={testid}
      >
        {of.uncosted === pieces ? t("costs.margin.no_cost") : yuan(of.cost_fen)}
      </Figure>
      <small>{t("costs.pieces", { count: count(pieces) })}</small>
      {of.uncosted > 0 && of.uncosted < pieces && (
        <small className={css.lacks}>{t("costs.unsold.uncosted", { count: count(of.uncosted) })}</small>
      )}
      <small>{t("costs.unsold.paid", { fen: yuan(of.paid_fen) })}</small>
    </td>
  );
}
