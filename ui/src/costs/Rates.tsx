import { Button } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { CostRateLine, CostRateSet } from "../door-types";
import { Card } from "../parts/Card";
import { useMay } from "../parts/me";
import { plainPercent, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { longDay } from "../parts/time";
import { t } from "../words/words";
import css from "./Costs.module.css";
import { minutesText } from "./names";
import { RateForm } from "./RateForm";

/** What is reckoned with where the book knows nothing better, each with the day from which it holds. */
export function Rates() {
  const shop = useShop();
  const may = useMay();
  const told = useAnswer("cost_rates", { shop: shop.name });
  const [edited, setEdited] = useState<CostRateLine | null>(null);
  return (
    <Card flush title={t("costs.rates.title")} note={t("costs.rates.note")}>
      <Settled of={told}>
        {(sheet) => (
          <>
            <div className={css.scroll}>
              <table className={css.table} data-testid="costs-rates">
                <thead>
                  <tr>
                    <th>{t("costs.rates.col.rate")}</th>
                    <th>{t("costs.rates.col.now")}</th>
                    <th>{t("costs.rates.col.from")}</th>
                    <th>{t("costs.rates.col.by")}</th>
                    <th aria-label={t("costs.rates.col.acts")} />
                  </tr>
                </thead>
                <tbody>
                  {sheet.rates.flatMap((line) => [
                    <tr key={line.rate}>
                      <td>
                        <b>{t(`costs.rate.${line.rate}`)}</b>
                      </td>
                      <td colSpan={3}>{line.entries.length === 0 && t("costs.rate.none")}</td>
                      <td className={css.acts}>
                        {may("set_cost_rate") && (
                          <Button size="small" onClick={() => setEdited(line)} data-testid={`cost-rate-${line.rate}`}>
                            {t(line.entries.length === 0 ? "costs.rate.set" : "costs.rate.change")}
                          </Button>
                        )}
                      </td>
                    </tr>,
                    ...line.entries.map((entry) => <Entry key={entry.id} line={line} entry={entry} />),
                  ])}
                </tbody>
              </table>
            </div>
            {edited !== null && <RateForm line={edited} carriers={sheet.carriers} onClose={() => setEdited(null)} />}
          </>
        )}
      </Settled>
    </Card>
  );
}

function amountText({ unit }: CostRateLine, amount: number): string {
  switch (unit) {
    case "fen":
      return yuan(amount);
    case "seconds":
      return minutesText(amount);
    case "share":
      return `${plainPercent(amount)}%`;
  }
}

function Entry({ line, entry }: { line: CostRateLine; entry: CostRateSet }) {
  const may = useMay();
  const tell = useTell();
  const remove = useWrite("remove_cost_rate");
  const gone = () =>
    remove.mutate(
      { id: entry.id },
      { onSuccess: ({ operation }) => tell.done(t("costs.rate.removed"), operation), onError: tell.refused },
    );
  const coming =
    !entry.holds && line.entries.every((one) => one.subject !== entry.subject || !one.holds || newer(entry, one));
  return (
    <tr>
      <td className={css.soft}>{line.by_carrier && (entry.subject ?? t("costs.rate.all"))}</td>
      <td>
        {entry.holds ? (
          <b>{amountText(line, entry.amount)}</b>
        ) : (
          <span className={css.soft}>{amountText(line, entry.amount)}</span>
        )}
      </td>
      <td>
        {entry.from_on === null ? t("costs.rate.always") : t("costs.rate.from", { on: longDay(entry.from_on) })}
        {coming && <small>{t("costs.rate.coming")}</small>}
      </td>
      <td>{entry.by}</td>
      <td className={css.acts}>
        {may("remove_cost_rate") && (
          <Button type="text" size="small" loading={remove.isPending} onClick={gone}>
            {t("costs.rate.remove")}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** Whether an entry begins later than the one that holds. */
function newer(entry: CostRateSet, held: CostRateSet): boolean {
  return (entry.from_on ?? "") > (held.from_on ?? "");
}
