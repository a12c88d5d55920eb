import { Button } from "antd";
import type { PartnerWarning } from "../door-types";
import { count, interval, percent, shareOf } from "../parts/numbers";
import { monthName } from "../parts/time";
import { t } from "../words/words";
import { figureName, showPartner } from "./names";
import css from "./Partners.module.css";

/** Partners over a line for two months, with the figures; from here one goes to the partner, where the plan is made. */
export function Warnings({ of }: { of: PartnerWarning[] }) {
  return of.map((warning) => (
    <section
      key={`${warning.partner} ${warning.figure}`}
      className={css.warning}
      data-testid={`partner-warning-${warning.partner}`}
    >
      <p>
        <b>{t("partners.warning", { partner: warning.partner, figure: figureName(warning.figure) })}</b>{" "}
        {warningText(warning)}
      </p>
      <Button size="small" onClick={() => showPartner(warning.partner)} data-testid={`partner-go-${warning.partner}`}>
        {t("partners.warning.go")}
      </Button>
    </section>
  ));
}

/** The two months, both together, and the line. */
export function warningText({ months, both, limit }: PartnerWarning): string {
  const month = (at: number) => {
    const one = months[at];
    return one === undefined
      ? ""
      : t("partners.warning.month", { month: monthName(one.month), share: shareOf(one.rate) });
  };
  return t("partners.warning.text", {
    first: month(0),
    second: month(1),
    both: both.rate === null ? "" : percent(both.rate),
    interval: both.interval === null ? "" : interval(both.interval),
    count: count(both.orders),
    limit: percent(limit),
  });
}
