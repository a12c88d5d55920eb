import { Button } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { Fen, SavedLine, SavedSheet } from "../door-types";
import { Card } from "../parts/Card";
import { useClerk, useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count, mistyped, shareOf, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { longDay } from "../parts/time";
import { Yuan } from "../parts/Yuan";
import { go } from "../place";
import { t } from "../words/words";
import css from "./Costs.module.css";

/** What improvement actions saved: avoided returns times what one costs, less what the action cost. */
export function Saved() {
  const shop = useShop();
  const told = useAnswer("saved_sheet", { shop: shop.name });
  const actions = <Button onClick={() => go("actions")}>{t("costs.saved.go")}</Button>;
  return (
    <Card flush title={t("costs.saved.title")} note={t("costs.saved.note")} extra={actions}>
      <Settled of={told}>
        {(sheet) => (
          <>
            <p className={css.under}>{meanText(sheet)}</p>
            {sheet.actions.length === 0 ? (
              <Nothing title={t("costs.saved.none")} text={t("costs.saved.none.text")} />
            ) : (
              <Lines sheet={sheet} />
            )}
          </>
        )}
      </Settled>
    </Card>
  );
}

function meanText({ cases, minimum, mean_fen }: SavedSheet): string {
  return mean_fen === null
    ? t("costs.saved.mean.few", { cases: count(cases), minimum: count(minimum) })
    : t("costs.saved.mean", { cases: count(cases), fen: yuan(mean_fen) });
}

function Lines({ sheet }: { sheet: SavedSheet }) {
  return (
    <>
      <div className={css.scroll}>
        <table className={css.table} data-testid="costs-saved">
          <thead>
            <tr>
              <th>{t("costs.saved.col.action")}</th>
              <th>{t("costs.saved.col.sides")}</th>
              <th className={css.right}>{t("costs.saved.col.avoided")}</th>
              <th className={css.right}>{t("costs.saved.col.cost")}</th>
              <th className={css.right}>{t("costs.saved.col.saved")}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.actions.map((line) => (
              <Line key={line.change} line={line} />
            ))}
          </tbody>
        </table>
      </div>
      <p className={css.under}>{t("costs.saved.rule")}</p>
    </>
  );
}

function Line({ line }: { line: SavedLine }) {
  const { sides, avoided, saved_fen, range_fen } = line;
  return (
    <tr>
      <td className={css.name}>
        {line.what}
        <small>{[line.product, longDay(line.live_on)].filter((part) => part !== null).join(" · ")}</small>
      </td>
      <td>
        {t(`compared.verdict.${sides.verdict}`)}
        <small>
          {shareOf(sides.first)} → {shareOf(sides.second)}
        </small>
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
      <td className={css.right}>
        <ActionCost line={line} />
      </td>
      <td className={css.right}>
        {yuan(saved_fen)}
        {range_fen !== null && (
          <small>{t("costs.saved.range", { low: yuan(range_fen[0]), high: yuan(range_fen[1]) })}</small>
        )}
        {saved_fen !== null && line.cost_fen === null && (
          <small className={css.lacks}>{t("costs.saved.before_cost")}</small>
        )}
      </td>
    </tr>
  );
}

function ActionCost({ line }: { line: SavedLine }) {
  const may = useMay();
  const by = useClerk();
  const tell = useTell();
  const save = useWrite("set_change_cost");
  const [typing, setTyping] = useState(false);
  const [cost_fen, setCost] = useState<Fen | null>(line.cost_fen);
  const told = line.cost_fen === null ? t("costs.saved.no_cost") : yuan(line.cost_fen);
  if (!may("set_change_cost")) return told;
  if (!typing) {
    return (
      <Button size="small" type="text" onClick={() => setTyping(true)} data-testid={`costs-action-${line.change}`}>
        {line.cost_fen === null ? t("costs.saved.cost") : told}
      </Button>
    );
  }
  const run = () =>
    save.mutate(
      { change: line.change, cost_fen, by },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("costs.saved.cost.saved"), operation);
          setTyping(false);
        },
        onError: tell.refused,
      },
    );
  return (
    <Yuan
      of={cost_fen}
      onChange={setCost}
      size="small"
      autoFocus
      label={t("costs.saved.cost")}
      onPressEnter={() => !mistyped(cost_fen) && run()}
    />
  );
}
