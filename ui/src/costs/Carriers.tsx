import { Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { CarrierBand, CarrierLine, CarrierSheet } from "../door-types";
import { Card } from "../parts/Card";
import { useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { longDay } from "../parts/time";
import { t } from "../words/words";
import { BillForm } from "./BillForm";
import { Bills } from "./Bills";
import css from "./Costs.module.css";
import { OfferForm } from "./OfferForm";
import { Offers } from "./Offers";

/** What sending costs by carrier and weight, and what an offer would save in a year. */
export function Carriers() {
  const shop = useShop();
  const told = useAnswer("carrier_sheet", { shop: shop.name });
  const may = useMay();
  const [form, setForm] = useState<"bill" | "offer" | null>(null);
  const begin = may("record_freight_bill") && (
    <Button onClick={() => setForm("bill")} data-testid="costs-bill-new">
      {t("costs.bill.new")}
    </Button>
  );
  return (
    <Settled of={told}>
      {(sheet) => (
        <div className={css.part}>
          <Card
            flush
            title={t("costs.carriers.title")}
            note={t("costs.carriers.note", { from: longDay(sheet.span[0]), to: longDay(sheet.span[1]) })}
            extra={begin}
          >
            {sheet.carriers.length === 0 ? (
              <Nothing title={t("costs.carriers.none")} text={t("costs.carriers.none.text")} />
            ) : (
              <Lines sheet={sheet} />
            )}
            <p className={css.under}>{t("costs.carriers.rule", { days: count(sheet.least_days) })}</p>
          </Card>
          <Offers of={sheet.offers} onNew={may("record_freight_offer") ? () => setForm("offer") : null} />
          {sheet.bills.length > 0 && <Bills of={sheet.bills} />}
          {form === "bill" && <BillForm sheet={sheet} onClose={() => setForm(null)} />}
          {form === "offer" && <OfferForm sheet={sheet} onClose={() => setForm(null)} />}
        </div>
      )}
    </Settled>
  );
}

/** Up to which weight; none is said in the words of the place. */
export function weightText(grams: number | null, none: string): string {
  return grams === null ? none : t("costs.weight.up_to", { grams: count(grams) });
}

function Lines({ sheet }: { sheet: CarrierSheet }) {
  return (
    <div className={css.scroll}>
      <table className={css.table} data-testid="costs-carriers">
        <thead>
          <tr>
            <th>{t("costs.carriers.col.carrier")}</th>
            <th>{t("costs.carriers.col.weight")}</th>
            <th className={css.right}>{t("costs.carriers.col.sent")}</th>
            <th className={css.right}>{t("costs.carriers.col.billed")}</th>
            <th className={css.right}>{t("costs.carriers.col.amount")}</th>
            <th className={css.right}>{t("costs.carriers.col.mean")}</th>
            <th className={css.right}>{t("costs.carriers.col.yearly")}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.carriers.flatMap((line) => [
            <Line key={line.carrier} line={line} band={line.whole} whole />,
            ...line.bands.map((band) => (
              <Line key={`${line.carrier} ${band.up_to_grams}`} line={line} band={band} whole={false} />
            )),
          ])}
        </tbody>
      </table>
    </div>
  );
}

function Line({ line, band, whole }: { line: CarrierLine; band: CarrierBand; whole: boolean }) {
  return (
    <tr className={whole ? css.whole : undefined}>
      <td>{whole && line.carrier}</td>
      <td>{whole ? t("costs.weight.all") : weightText(band.up_to_grams, t("costs.weight.untold"))}</td>
      <td className={css.right}>{whole && count(line.sent)}</td>
      <td className={css.right}>
        {band.parcels === 0 ? "—" : count(band.parcels)}
        {whole && line.months > 0 && <small>{t("costs.carriers.months", { count: count(line.months) })}</small>}
      </td>
      <td className={css.right}>{band.parcels === 0 ? "—" : yuan(band.amount_fen)}</td>
      <td className={css.right}>
        {yuan(band.mean_fen)}
        {whole && <small>{band.mean_fen === null ? t("costs.fee.nobody") : t(feeKey(band))}</small>}
      </td>
      <td className={css.right}>{band.yearly === null ? "—" : count(band.yearly)}</td>
    </tr>
  );
}

function feeKey({ origin }: CarrierBand) {
  return origin === "file" ? "costs.fee.file" : "costs.fee.rate";
}
