/** A count of orders that opens them: which ones is said once, for every figure of the page. */
import type { ReactNode } from "react";
import type { Day } from "../door-types";
import { Figure } from "../parts/Figure";
import { longDay } from "../parts/time";
import { type ForecastQuestion, open } from "../place";
import { t } from "../words/words";

type Split<T> = T extends unknown ? Omit<T, "quality" | "product"> : never;
/** Which orders of whoever they are. */
type Which = Split<ForecastQuestion>;

/** Whose orders a figure counts; no product: the whole shop. */
export type Of = { quality: boolean; product: number | null; name: string };

type Props = { of: Of; which: Which; testid?: string; children: ReactNode };

export function Opened({ of, which, testid, children }: Props) {
  const title = t(which.which === "paid" ? "forecast.orders" : "forecast.returned");
  const span = t("forecast.week", { from: longDay(which.from), to: longDay(which.to) });
  const chips = [of.name, span, ...(which.which === "stating" ? [which.reason] : [])].filter((chip) => chip !== "");
  const question = { quality: of.quality, product: of.product, ...which };
  return (
    <Figure
      label={[title, ...chips].join(" ")}
      {...(testid === undefined ? {} : { testid })}
      onOpen={() => open({ is: "forecast_behind", title, chips, question })}
    >
      {children}
    </Figure>
  );
}

export function spanText([from, to]: [Day, Day]): string {
  return t("forecast.week", { from: longDay(from), to: longDay(to) });
}
