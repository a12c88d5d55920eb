import { Button } from "antd";
import type { ReactNode } from "react";
import type { Today } from "../door-types";
import { openLexicon } from "../lexicon/tab";
import { Nothing } from "../parts/Nothing";
import { t } from "../words/words";
import { isUnclassified } from "./Judged";

/** What stands in the place of a chart or list of noughts that nobody could vouch for; none where rates are told. */
export function noRate(figures: Today): ReactNode {
  if (figures.untold.no_returns) return <Nothing title={t("key.no_returns")} text={t("key.no_returns.taught")} />;
  if (!isUnclassified(figures)) return null;
  return (
    <Nothing title={t("key.unclassified")} text={t("key.unclassified.why")}>
      <Button onClick={() => openLexicon("words")}>{t("key.unclassified.way")}</Button>
    </Nothing>
  );
}
