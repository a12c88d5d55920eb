import type { ReactNode } from "react";
import type { Comparison, Rate, Shown } from "../door-types";
import { t } from "../words/words";
import css from "./Compared.module.css";
import { Figure } from "./Figure";
import { count, interval, percent, signed, signedPercent, signedPoints } from "./numbers";
import { commonScale, RateBar } from "./RateBar";

/** A group whose orders can be opened says how. */
type Group = { name: string; onOrders?: () => void; onBack?: () => void };
/** `verdict` stands in the place of the usual one where another rule decides what is shown. */
type Props = {
  of: Comparison;
  first: Group;
  second: Group;
  testid: string;
  verdict?: { shown: boolean; word: ReactNode };
};

/** Two groups side by side, how far they are apart, and whether that says anything yet. */
export function Compared({ of, first, second, testid, verdict }: Props) {
  const scale = commonScale([of.first, of.second]);
  return (
    <div className={css.compared} data-testid={testid}>
      <Side rate={of.first} scale={scale} group={first} />
      <Side rate={of.second} scale={scale} group={second} />
      <p className={css.told}>
        {verdict?.word ?? <Verdict of={of.verdict} testid={`${testid}-verdict`} />}
        <span data-testid={`${testid}-difference`}>{difference(of, verdict?.shown ?? of.verdict !== "not_shown")}</span>
        {of.needed !== null && verdict === undefined && (
          <span>{t("compared.needed", { count: count(of.needed) })}</span>
        )}
      </p>
    </div>
  );
}

function Side({ rate, scale, group }: { rate: Rate; scale: number; group: Group }) {
  return (
    <div className={css.side}>
      <span className={css.name}>{group.name}</span>
      <b className={rate.rate === null ? css.few : css.rate}>
        {rate.rate === null ? t("rate.too_few") : percent(rate.rate)}
      </b>
      <RateBar of={rate} scale={scale} />
      <span className={css.range}>{rate.interval === null ? "" : interval(rate.interval)}</span>
      <span className={css.counts}>
        <Opened onOpen={group.onBack} label={t("compared.back")} number={rate.hits} />
        {" / "}
        <Opened onOpen={group.onOrders} label={t("compared.orders")} number={rate.orders} />
      </span>
    </div>
  );
}

function Opened({ onOpen, label, number }: { onOpen: (() => void) | undefined; label: string; number: number }) {
  if (onOpen === undefined) return count(number);
  return (
    <Figure onOpen={onOpen} label={label}>
      {count(number)}
    </Figure>
  );
}

/** The word first, then its colour: nothing shown yet stays quiet. */
function Verdict({ of, testid }: { of: Shown; testid: string }) {
  return (
    <b className={of === "lower" ? css.lower : of === "higher" ? css.higher : css.open} data-testid={testid}>
      {of === "lower" ? "↓ " : of === "higher" ? "↑ " : ""}
      {t(`compared.verdict.${of}`)}
    </b>
  );
}

function difference(of: Comparison, shown: boolean): string {
  if (of.difference === null || of.interval === null) return "";
  const [low, high] = of.interval;
  const with_ = { difference: signedPoints(of.difference), low: signed(low), high: signed(high) };
  // a change that may be chance is not told as one
  return of.relative === null || !shown
    ? t("compared.difference.plain", with_)
    : t("compared.difference", { ...with_, relative: signedPercent(of.relative) });
}
