import { memo } from "react";
import { useAnswer } from "../ask";
import { choose } from "../choices";
import type { Shop } from "../door-types";
import { Figure } from "../parts/Figure";
import { Logo } from "../parts/Logo";
import { useMay } from "../parts/me";
import { count } from "../parts/numbers";
import { useShops } from "../parts/shop";
import { dayOf, useNow } from "../parts/time";
import { goAndOpen, goToChecks } from "../place";
import { Say } from "../words/Say";
import { t } from "../words/words";
import { action } from "./actions";
import css from "./Head.module.css";
import { run } from "./useBench";

/** Who stands here, how the day goes, what time it is. */
export const Head = memo(function Head({
  shop,
  staff,
  look,
}: {
  shop: Shop | null;
  staff: string;
  look: "plain" | "colour" | "halt";
}) {
  const now = useNow();
  // parcels of all shops are packed here; the list behind a figure is one shop's
  const day = useAnswer("station_day", { shop: null, date: null });
  const own = useAnswer("own_numbers", { staff });
  const { shops } = useShops();
  const may = useMay();
  const opens = may("check_list") && look === "plain" && (shops.data ?? []).length === 1;
  const today = dayOf(now);
  const figure = (value: string, testid: string, result: "all" | "failed") =>
    opens ? (
      <b className={css.figure}>
        <Figure testid={testid} onOpen={() => goToChecks({ from: today, to: today, result })}>
          {value}
        </Figure>
      </b>
    ) : (
      <b className={css.figure} data-testid={testid}>
        {value}
      </b>
    );
  const median = day.data?.median_seconds ?? null;
  return (
    <header className={css[look]}>
      <Logo />
      <b className={css.name}>{t("nav.station")}</b>
      {shop !== null && <span className={css.shop}>{shop.name}</span>}
      <button type="button" className={css.staff} onClick={() => choose("staff", "")} title={t("station.badge.change")}>
        {t("station.staff", { staff: own.data?.staff ?? staff })}
      </button>
      <span className={css.space} />
      <span className={css.fact}>
        <Say
          of="station.count.done"
          with={{ count: figure(count(day.data?.done ?? 0), "station-count-done", "all") }}
        />
      </span>
      <span className={css.fact}>
        <Say
          of="station.count.failed"
          with={{ count: figure(count(day.data?.failed ?? 0), "station-count-failed", "failed") }}
        />
      </span>
      {median !== null && (
        <span className={css.fact}>
          <Say of="station.count.median" with={{ count: figure(count(median), "station-count-median", "all") }} />
        </span>
      )}
      <span
        className={css.clock}
      >{`${String(now.getHours()).padStart(2, "0")}:${String(now.getMinutes()).padStart(2, "0")}`}</span>
      {look === "plain" && (
        <button type="button" className={css.leave} onClick={() => goAndOpen("station", { is: "command_card" })}>
          {t("station.card.open")}
        </button>
      )}
      {look !== "halt" && (
        <button type="button" className={css.leave} onClick={() => run(action("leave"))}>
          {t("station.act.leave")} <kbd>Esc</kbd>
        </button>
      )}
    </header>
  );
});
