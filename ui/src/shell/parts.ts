import type { Name } from "../door";
import type { Page } from "../place";
import type { Key } from "../words/words";

/** Parts of pages that are looked for by their own names. */
export const PARTS: { page: Page; tab: string; asks: Name; name: Key }[] = [
  { page: "cases", tab: "radar", asks: "radar", name: "desk.tab.radar" },
  { page: "cases", tab: "reasons", asks: "reasons_beside", name: "desk.tab.reasons" },
  { page: "cases", tab: "clerks", asks: "clerk_figures", name: "desk.tab.clerks" },
  { page: "cases", tab: "peaks", asks: "peaks", name: "desk.tab.peaks" },
  { page: "cases", tab: "training", asks: "training_sheet", name: "desk.tab.training" },
  { page: "returned", tab: "strays", asks: "stray_list", name: "returned.part.strays" },
  { page: "returned", tab: "shelf", asks: "returned_stock", name: "returned.part.shelf" },
  { page: "returned", tab: "disposal", asks: "disposition_list", name: "returned.part.disposal" },
  { page: "returned", tab: "month", asks: "returned_month", name: "returned.part.month" },
  { page: "reasons", tab: "monthly", asks: "tag_tree", name: "tags.tab.monthly" },
  { page: "reasons", tab: "tags", asks: "tag_tree", name: "tags.tab.tags" },
  { page: "reasons", tab: "voices", asks: "tag_tree", name: "tags.tab.voices" },
  { page: "reasons", tab: "mix", asks: "tag_tree", name: "tags.tab.mix" },
  { page: "breakdown", tab: "price", asks: "breakdown", name: "breakdown.part.price" },
  { page: "breakdown", tab: "province", asks: "breakdown", name: "breakdown.part.province" },
  { page: "breakdown", tab: "age", asks: "age_sheet", name: "breakdown.part.age" },
  { page: "breakdown", tab: "carrier", asks: "breakdown", name: "breakdown.part.carrier" },
  { page: "breakdown", tab: "risky", asks: "risky_segments", name: "breakdown.part.risky" },
  { page: "breakdown", tab: "when", asks: "return_times", name: "breakdown.part.when" },
  { page: "breakdown", tab: "waves", asks: "wave_list", name: "breakdown.part.waves" },
  { page: "partners", tab: "steps", asks: "step_sheet", name: "urgent.title" },
  { page: "partners", tab: "candidates", asks: "candidate_list", name: "candidates.title" },
  { page: "costs", tab: "margin", asks: "margin_sheet", name: "costs.part_name.margin" },
  { page: "costs", tab: "unsold", asks: "unsold_sheet", name: "costs.part_name.unsold" },
  { page: "costs", tab: "carriers", asks: "carrier_sheet", name: "costs.part_name.carriers" },
  { page: "costs", tab: "plan", asks: "loss_plan_sheet", name: "costs.part_name.plan" },
  { page: "costs", tab: "rates", asks: "cost_rates", name: "costs.part_name.rates" },
  { page: "again", tab: "scores", asks: "score_sheet", name: "again.tab.scores" },
  { page: "again", tab: "launches", asks: "launch_list", name: "again.tab.launches" },
  { page: "again", tab: "spends", asks: "spend_sheet", name: "again.tab.spends" },
  { page: "again", tab: "recommend", asks: "referral_sheet", name: "again.tab.recommend" },
];
