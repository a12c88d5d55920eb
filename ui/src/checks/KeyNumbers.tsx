import type { ReactNode } from "react";
import type { CheckFilter, Rate, StationNumbers } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { count, interval, ofThousand, percent, tenths, timeSpan } from "../parts/numbers";
import { commonScale, RateBar } from "../parts/RateBar";
import { type ChecksAsked, goToChecks } from "../place";
import { t } from "../words/words";
import css from "./Numbers.module.css";

/** The four figures that answer first; each opens the checks it counts. */
export function KeyNumbers({ told }: { told: StationNumbers }) {
  const { pace, first_pass, quick, escaped } = told;
  const open = (chip: string, of: CheckFilter, result: ChecksAsked["result"]) => () =>
    goToChecks({ from: told.from, to: told.to, result, tab: "records", ...(chip === "" ? {} : { of, chip }) });
  return (
    <div className={css.keys}>
      <Card title={t("numbers.pace")}>
        <p className={css.big} data-testid="numbers-pace">
          {pace.pieces_per_hour === null
            ? t("rate.too_few")
            : t("numbers.pieces_per_hour", { count: tenths(pace.pieces_per_hour) })}
        </p>
        <p className={css.soft}>
          {pace.parcels_per_hour !== null && t("numbers.parcels_per_hour", { count: tenths(pace.parcels_per_hour) })}
        </p>
        <Figure onOpen={open("", {}, "all")} testid="numbers-worked">
          {t("numbers.worked", {
            parcels: count(pace.parcels),
            pieces: count(pace.pieces),
            time: timeSpan(pace.worked_seconds),
          })}
        </Figure>
      </Card>
      <Card title={t("numbers.first_pass")}>
        <p className={css.big} data-testid="numbers-first-pass">
          {share(first_pass)}
        </p>
        <p className={css.soft}>{first_pass.interval !== null && interval(first_pass.interval)}</p>
        <Counts
          rate={first_pass}
          onHits={open(t("numbers.first_pass"), { kind: "first" }, "passed")}
          onAll={open(t("numbers.first_pass"), { kind: "first" }, "all")}
        />
      </Card>
      <Card title={t("numbers.median")}>
        <p className={css.big} data-testid="numbers-median">
          {pace.median_seconds === null ? "—" : t("number.seconds", { count: count(pace.median_seconds) })}
        </p>
        <p className={css.soft} title={quickTitle(told)}>
          {quickTitle(told)}
        </p>
        <p className={css.line}>
          <b>{share(quick)}</b>
          <span className={css.soft}>{quick.interval !== null && interval(quick.interval)}</span>
          <Counts
            rate={quick}
            onHits={open(quickTitle(told), { kind: "quick" }, "all")}
            onAll={open(quickTitle(told), { kind: "single" }, "all")}
          />
        </p>
      </Card>
      <Card title={t("numbers.escaped")}>
        <p className={css.big} data-testid="numbers-escaped">
          {escaped.rate === null ? t("rate.too_few") : ofThousand(escaped.rate)}
        </p>
        <RateBar of={escaped} scale={commonScale([escaped])} />
        <p className={css.line}>
          <span className={css.soft}>{perThousandRange(escaped)}</span>
          <Counts
            rate={escaped}
            onHits={() => goToChecks({ from: told.from, to: told.to, result: "all", tab: "escapes" })}
            onAll={open("", {}, "passed")}
          />
        </p>
      </Card>
    </div>
  );
}

function quickTitle(told: StationNumbers): string {
  return t("numbers.quick", { seconds: told.counted.quick_seconds });
}

export function share(rate: Rate): ReactNode {
  return rate.rate === null ? t("rate.too_few") : percent(rate.rate);
}

export function perThousandRange({ interval: ends }: Rate): string {
  return ends === null ? "" : `${ofThousand(ends[0])}–${ofThousand(ends[1])}`;
}

export function Counts({ rate, onHits, onAll }: { rate: Rate; onHits: () => void; onAll: () => void }) {
  return (
    <span className={css.counts}>
      <Figure onOpen={onHits}>{count(rate.hits)}</Figure>
      {" / "}
      <Figure onOpen={onAll}>{count(rate.orders)}</Figure>
    </span>
  );
}
