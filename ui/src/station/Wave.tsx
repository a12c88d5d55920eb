import { useAnswer } from "../ask";
import type { FullCheck, Offer } from "../door-types";
import { count } from "../parts/numbers";
import { t } from "../words/words";
import { Act } from "./Act";
import { action } from "./actions";
import type { BenchState, Wave as Running } from "./bench";
import { articleName } from "./mistake";
import css from "./Wave.module.css";

/** Parcels of one article, label after label; with a good history a sample of them is enough. */
export function Wave({ wave, state }: { wave: Running; state: BenchState }) {
  const offer = useAnswer("lot_offer", { sku_id: wave.article.sku_id });
  const told = offer.data ?? null;
  const openLot = action("open lot");
  return (
    <section className={css.wave} data-testid="station-wave">
      <div className={css.words}>
        <b className={css.title}>{t("station.wave.title", { product: articleName(wave.article) })}</b>
        <span>
          {t("station.wave.done", { done: count(wave.done.length) })}
          {told !== null && told.open === null && ` · ${t("station.wave.waiting", { waiting: count(told.waiting) })}`}
        </span>
        {told !== null && <span data-testid="station-lot">{lotText(told)}</span>}
      </div>
      {openLot.when(state) && told !== null && told.full === null && told.open === null && (
        <Act action={openLot} look="plain" testid="station-open-lot" />
      )}
      <Act action={action("end wave")} look="plain" testid="station-end-wave" />
    </section>
  );
}

export function lotText(offer: Offer): string {
  const { open, plan } = offer;
  if (open?.verdict === "accepted") return t("station.lot.accepted", { sample: open.checked, failed: open.failed });
  if (open?.verdict === "rejected") return t("station.lot.rejected", { sample: open.checked, failed: open.failed });
  if (open !== null)
    return t("station.lot.open", {
      strictness: t(`station.strictness.${open.strictness}`),
      size: open.size,
      checked: open.checked,
      sample: open.sample,
      failed: open.failed,
      accept: open.accept,
    });
  if (offer.full !== null) return fullText(offer.full);
  if (plan === null) return "";
  return t("station.lot.plan", {
    strictness: t(`station.strictness.${offer.strictness}`),
    aql: offer.aql,
    letter: plan.letter,
    sample: plan.sample,
    accept: plan.accept,
    reject: plan.reject,
  });
}

function fullText(full: FullCheck): string {
  switch (full.why) {
    case "few":
      return t("station.full.few", { needed: full.needed });
    case "short_history":
      return t("station.full.short_history", { checks: full.checks, needed: full.needed });
    case "bad_history":
      return t("station.full.bad_history", { checks: full.checks, failed: full.failed });
    default:
      return t(`station.full.${full.why}`);
  }
}
