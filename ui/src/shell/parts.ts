import type { Name } from "../door";
import type { Page } from "../place";
import type { Key } from "../words/words";

/** Parts of pages that are looked for by their own names. */
export const PARTS: { page: Page; tab: string; asks: Name; name: Key }[] = [
  { page: "breakdown", tab: "price", asks: "breakdown", name: "breakdown.part.price" },
  { page: "breakdown", tab: "province", asks: "breakdown", name: "breakdown.part.province" },
  { page: "breakdown", tab: "age", asks: "age_sheet", name: "breakdown.part.age" },
  { page: "breakdown", tab: "carrier", asks: "breakdown", name: "breakdown.part.carrier" },
  { page: "breakdown", tab: "risky", asks: "risky_segments", name: "breakdown.part.risky" },
  { page: "breakdown", tab: "when", asks: "return_times", name: "breakdown.part.when" },
  { page: "breakdown", tab: "waves", asks: "wave_list", name: "breakdown.part.waves" },
  { page: "again", tab: "scores", asks: "score_sheet", name: "again.tab.scores" },
  { page: "again", tab: "launches", asks: "launch_list", name: "again.tab.launches" },
  { page: "again", tab: "spends", asks: "spend_sheet", name: "again.tab.spends" },
  { page: "again", tab: "recommend", asks: "referral_sheet", name: "again.tab.recommend" },
];
