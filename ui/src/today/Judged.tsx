import { Tooltip } from "antd";
import type { Rate, Today } from "../door-types";
import { openLexicon } from "../lexicon/tab";
import { percentFigure } from "../parts/numbers";
import { go } from "../place";
import { t } from "../words/words";
import css from "./Key.module.css";

type Props = { rate: Rate; figures: Today };

/** The judged figure, large; words where there is none. */
export function Judged({ rate, figures }: Props) {
  if (figures.untold.no_returns) return <NoReturns />;
  if (rate.rate === null) return <span className={css.few}>{t("rate.too_few")}</span>;
  return (
    <>
      {percentFigure(rate.rate)}
      <small>%</small>
    </>
  );
}

/** Instead of a rate of nought where no file has told of any return: what is missing, and the way to it. */
function NoReturns() {
  return (
    <Tooltip title={t("key.no_returns.taught")}>
      <button type="button" className={css.missing} onClick={() => go("import")} data-testid="today-no-returns">
        {t("key.no_returns")}
      </button>
    </Tooltip>
  );
}

/** Whether a rate of nought is a false comfort: most orders that came back state reasons that nobody has classified. */
export function isUnclassified({ daily, untold, returned, unknown_reasons }: Today): boolean {
  return daily.quality_orders === 0 && unknown_reasons > 0 && untold.orders * 2 > returned.hits;
}

/** Instead of such a rate the way to the reasons. */
export function Unclassified() {
  return (
    <button type="button" className={css.missing} onClick={() => openLexicon("words")} data-testid="today-unclassified">
      {t("key.unclassified")}
    </button>
  );
}
