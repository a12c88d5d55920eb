import { HeartOutlined } from "@ant-design/icons";
import type { AfterCase } from "../door-types";
import { shortDay, useNow } from "../parts/time";
import { t } from "../words/words";
import css from "./Plays.module.css";

/** After the case: how content the buyer was, and whether they bought again. Nobody is asked for anything. */
export function After({ of }: { of: AfterCase }) {
  const now = useNow();
  const day = of.on === null ? "" : shortDay(of.on, now);
  return (
    <div className={css.buyer} data-testid="case-after" data-again={of.again}>
      <HeartOutlined aria-hidden /> <b>{t("plays.after")}</b>{" "}
      {of.stars === null ? t("plays.after.no_stars") : t("plays.after.stars", { stars: of.stars })} ·{" "}
      {t(`plays.after.${of.again}`, { day })}
    </div>
  );
}
