import { Button } from "antd";
import { useWrite } from "../ask";
import type { OfferLine } from "../door-types";
import { Card } from "../parts/Card";
import { useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count, yuan } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { longDay } from "../parts/time";
import { t } from "../words/words";
import { weightText } from "./Carriers";
import css from "./Costs.module.css";

/** Offers beside what such parcels cost now, the largest saving first. */
export function Offers({ of, onNew }: { of: OfferLine[]; onNew: (() => void) | null }) {
  const begin = onNew !== null && (
    <Button type="primary" onClick={onNew} data-testid="costs-offer-new">
      {t("costs.offer.new")}
    </Button>
  );
  return (
    <Card flush title={t("costs.offers")} note={t("costs.offers.note")} extra={of.length > 0 && begin}>
      {of.length === 0 ? (
        <Nothing title={t("costs.offers.none")} text={t("costs.offers.none.text")}>
          {begin}
        </Nothing>
      ) : (
        <div className={css.scroll}>
          <table className={css.table} data-testid="costs-offers">
            <thead>
              <tr>
                <th>{t("costs.offer.by")}</th>
                <th>{t("costs.offer.carrier")}</th>
                <th>{t("costs.carriers.col.weight")}</th>
                <th className={css.right}>{t("costs.offer.fee")}</th>
                <th className={css.right}>{t("costs.carriers.col.mean")}</th>
                <th className={css.right}>{t("costs.carriers.col.yearly")}</th>
                <th className={css.right}>{t("costs.offer.col.saving")}</th>
                <th aria-label={t("costs.rates.col.acts")} />
              </tr>
            </thead>
            <tbody>
              {of.map((line) => (
                <Line key={line.id} line={line} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}

function Line({ line }: { line: OfferLine }) {
  const may = useMay();
  const remove = useWrite("remove_freight_offer");
  const tell = useTell();
  const gone = (id: number) =>
    remove.mutate(
      { id },
      { onSuccess: ({ operation }) => tell.done(t("costs.offer.removed"), operation), onError: tell.refused },
    );
  const { id } = line;
  return (
    <tr>
      <td>
        {line.offered_by}
        <small>{longDay(line.offered_on)}</small>
      </td>
      <td>{line.carrier}</td>
      <td>{weightText(line.up_to_grams, t("costs.weight.all"))}</td>
      <td className={css.right}>{yuan(line.fee_fen)}</td>
      <td className={css.right}>{yuan(line.mean_fen)}</td>
      <td className={css.right}>{line.yearly === null ? "—" : count(line.yearly)}</td>
      <td className={css.right}>
        <b data-testid={`costs-saving-${id}`}>{yuan(line.saving_fen)}</b>
        {line.saving_fen === null && <small className={css.lacks}>{t("costs.offer.unknown")}</small>}
      </td>
      <td className={css.acts}>
        {may("remove_freight_offer") && id !== null && (
          <Button type="text" size="small" onClick={() => gone(id)}>
            {t("costs.bill.remove")}
          </Button>
        )}
      </td>
    </tr>
  );
}
