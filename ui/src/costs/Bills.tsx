import { Button } from "antd";
import { useWrite } from "../ask";
import type { FreightBill } from "../door-types";
import { Card } from "../parts/Card";
import { useMay } from "../parts/me";
import { count, yuan } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { monthName } from "../parts/time";
import { t } from "../words/words";
import { weightText } from "./Carriers";
import css from "./Costs.module.css";

/** The lines of carriers' bills that were entered, the newest month first. */
export function Bills({ of }: { of: FreightBill[] }) {
  const may = useMay();
  const remove = useWrite("remove_freight_bill");
  const tell = useTell();
  const gone = (id: number) =>
    remove.mutate(
      { id },
      { onSuccess: ({ operation }) => tell.done(t("costs.bill.removed"), operation), onError: tell.refused },
    );
  return (
    <Card flush title={t("costs.bills")}>
      <div className={css.scroll}>
        <table className={css.table} data-testid="costs-bills">
          <thead>
            <tr>
              <th>{t("costs.bill.month")}</th>
              <th>{t("costs.carriers.col.carrier")}</th>
              <th>{t("costs.carriers.col.weight")}</th>
              <th className={css.right}>{t("costs.bill.parcels")}</th>
              <th className={css.right}>{t("costs.bill.amount")}</th>
              <th aria-label={t("costs.rates.col.acts")} />
            </tr>
          </thead>
          <tbody>
            {of.map(({ id, month, carrier, up_to_grams, parcels, amount_fen }) => (
              <tr key={id}>
                <td>{monthName(month)}</td>
                <td>{carrier}</td>
                <td>{weightText(up_to_grams, t("costs.weight.untold"))}</td>
                <td className={css.right}>{count(parcels)}</td>
                <td className={css.right}>{yuan(amount_fen)}</td>
                <td className={css.acts}>
                  {may("remove_freight_bill") && id !== null && (
                    <Button type="text" size="small" onClick={() => gone(id)}>
                      {t("costs.bill.remove")}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
