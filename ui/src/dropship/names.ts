/** How figures, criteria and points are called, which counts stand behind a figure, and where a partner's page is. */
import type { PartnerCriterion, PartnerFigure, SpotPoint, WarehouseCount } from "../door-types";
import { turnTo } from "../place";
import { t } from "../words/words";

export const CRITERIA: readonly PartnerCriterion[] = [
  "warehouse",
  "carriers",
  "service",
  "desk",
  "urgent",
  "peaks",
  "price",
];
export const POINTS: readonly SpotPoint[] = ["place", "labels", "count", "faulty", "returned", "packing", "ready"];

/** The counts behind a figure: what hits, and all that count for it. */
export const COUNTS: Record<PartnerFigure, [WarehouseCount, WarehouseCount]> = {
  in_time: ["in_time", "timed"],
  packing: ["packing", "sent"],
  incomplete: ["incomplete", "sent"],
  lost: ["lost", "sent"],
  handled: ["handled_in_time", "handled"],
};

export function figureName(figure: PartnerFigure): string {
  return t(`partners.figure.${figure}`);
}

const PARTNER = "partner:";

/** The part of the page that shows one partner. */
export const tabOf = (partner: string) => `${PARTNER}${partner}`;

/** Which partner a part of the page shows. */
export const partnerOf = (tab: string) => (tab.startsWith(PARTNER) ? tab.slice(PARTNER.length) : null);

export const showPartner = (partner: string) => turnTo(tabOf(partner));
