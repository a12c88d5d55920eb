import type { Fen } from "../door-types";
import { t } from "../words/words";
import { useMe } from "./me";
import { yuan } from "./numbers";

/** What may be granted without asking, as one sentence: by whoever has signed in, else by the handbook. */
export function useListedLimit(): (fen: Fen) => string {
  const own = useMe().data?.limits?.goodwill_fen ?? null;
  return (fen) => {
    if (fen === 0) return t("scripts.steps.limit.none");
    if (own === null) return t("scripts.steps.limit", { limit: yuan(fen) });
    return own < fen
      ? t("scripts.steps.limit.own", { limit: yuan(own), listed: yuan(fen) })
      : t("scripts.steps.limit.whole", { limit: yuan(fen) });
  };
}
