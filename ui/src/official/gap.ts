import { change } from "../parts/numbers";
import { t } from "../words/words";

/** "高 0.12 点": how ours stands to the platform's. */
export function gapText(ours: number | null, theirs: number): string {
  const changed = change(ours, theirs);
  if (changed === null) return t("official.no_rate");
  if (changed.way === "same") return t("official.equal");
  const points = changed.points.slice(1);
  return t(changed.way === "up" ? "official.higher" : "official.lower", { points });
}
