import type { Breakdown, BreakdownBy, BreakdownGroup } from "../door-types";
import { Figure } from "../parts/Figure";
import { count, interval, percent, tenths } from "../parts/numbers";
import { t } from "../words/words";
import { openCount } from "./opened";

/** How much of the way of the parcels a dimension is looked at with. */
export function shownOf(by: BreakdownBy): "none" | "days" | "parcels" {
  if (by === "carrier" || by === "warehouse" || by === "route") return "parcels";
  return by === "province" || by === "transit" ? "days" : "none";
}

export function OnTheWayHead({ by, days }: { by: BreakdownBy; days: number }) {
  const shown = shownOf(by);
  if (shown === "none") return null;
  return (
    <>
      <th title={t("breakdown.col.transit.why")}>{t("breakdown.col.transit")}</th>
      {shown === "parcels" && <th>{t("breakdown.col.late", { days })}</th>}
      {shown === "parcels" && <th title={t("breakdown.col.logistics.why")}>{t("breakdown.col.logistics")}</th>}
    </>
  );
}

/** Days on the way, late parcels, and cases for what happened there. */
export function OnTheWay({ told, group }: { told: Breakdown; group: BreakdownGroup }) {
  const shown = shownOf(told.by);
  if (shown === "none") return null;
  const { late, transit_days } = group;
  const figure = (title: string, what: "late" | "timed" | "logistics", number: number) => (
    <Figure
      onOpen={() => openCount(told, group, title, { what })}
      label={`${title} ${count(number)}`}
      testid={`breakdown-${what}-${group.key}`}
    >
      {count(number)}
    </Figure>
  );
  return (
    <>
      <td>{transit_days === null ? "—" : t("breakdown.days", { days: tenths(transit_days) })}</td>
      {shown === "parcels" && (
        <td>
          {late.rate !== null && (
            <span title={late.interval === null ? undefined : interval(late.interval)}>{percent(late.rate)}</span>
          )}
          <small>
            {figure(t("breakdown.col.late", { days: told.late_days }), "late", late.hits)}/
            {figure(t("breakdown.col.parcels"), "timed", late.orders)}
          </small>
        </td>
      )}
      {shown === "parcels" && <td>{figure(t("breakdown.col.logistics"), "logistics", group.logistics)}</td>}
    </>
  );
}
