import { useAnswer } from "../../ask";
import { count } from "../../parts/numbers";
import { t } from "../../words/words";
import { action } from "../actions";
import type { BenchState, Wave } from "../bench";
import { articleName } from "../mistake";
import { lotText } from "../Wave";
import { Small } from "./PhoneCheck";
import css from "./PhoneScan.module.css";

/** Parcels of one article, label after label, and how their lot stands. */
export function PhoneWave({ wave, state }: { wave: Wave; state: BenchState }) {
  const offer = useAnswer("lot_offer", { sku_id: wave.article.sku_id });
  const told = offer.data ?? null;
  const openLot = action("open lot");
  return (
    <section className={css.list} data-testid="phone-wave">
      <b>{t("station.wave.title", { product: articleName(wave.article) })}</b>
      <span>{t("station.wave.done", { done: count(wave.done.length) })}</span>
      {told !== null && <span>{lotText(told)}</span>}
      {openLot.when(state) && told !== null && told.full === null && told.open === null && <Small action={openLot} />}
      <Small action={action("end wave")} />
    </section>
  );
}
