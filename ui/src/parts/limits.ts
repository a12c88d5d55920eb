import type { Fen } from "../door-types";
import { t } from "../words/words";
import { yuan } from "./numbers";

/** What a clerk may grant without asking, as one sentence. */
export function listedLimit(fen: Fen): string {
  return fen === 0 ? t("scripts.steps.limit.none") : t("scripts.steps.limit", { limit: yuan(fen) });
}
