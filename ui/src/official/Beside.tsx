import type { Today } from "../door-types";
import { Figure } from "../parts/Figure";
import { percent } from "../parts/numbers";
import { go, open } from "../place";
import { t } from "../words/words";
import { gapText } from "./gap";
import { useDifference } from "./queries";

/** On 今日: the platform's figure of the day beside ours, or the way to record one. */
export function Beside({ figures }: { figures: Today }) {
  const { date, rule, rate } = figures.daily;
  const official = useDifference(date, rule).data?.official ?? null;
  if (official === null) {
    return (
      <Figure testid="today-official" onOpen={() => go("official")}>
        {t("official.none_today")}
      </Figure>
    );
  }
  return (
    <Figure testid="today-official" label={t("official.why")} onOpen={() => open({ is: "official", date, rule })}>
      {t("official.beside", { rate: percent(official.rate), way: gapText(rate, official.rate) })}
    </Figure>
  );
}
