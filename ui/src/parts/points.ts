/** The words of points and faults: the owner's own, else the texts of the presets. */
import type { Defect, Fault, Point } from "../door-types";
import { t, textOf } from "../words/words";

export function pointText(point: Pick<Point, "id" | "text">): string {
  return point.text ?? textOf(`checklist.point.${point.id}`) ?? point.id;
}

/** What is wrong where a point was marked: its own words say how it should be. */
export function flawText(point: Pick<Point, "id" | "text">): string {
  const preset = point.text === null ? textOf(`checklist.flaw.${point.id}`) : undefined;
  return preset ?? t("returned.flaw.own", { point: pointText(point) });
}

export function defectText(defect: Pick<Defect, "id" | "text">): string {
  return defect.text ?? textOf(`checklist.defect.${defect.id}`) ?? defect.id;
}

export function categoryText(category: string): string {
  return textOf(`checklist.category.${category}`) ?? category;
}

/** What was found, in one line: the fault, in which product, at which point, and what becomes of a missing gift. */
export function faultLine(fault: Fault): string {
  const point = fault.point_text ?? textOf(`checklist.point.${fault.point}`) ?? fault.point;
  return joined([
    foundLine(fault),
    // a fault may be found while something else is looked at: its point is where, not what
    fault.point.startsWith("gift:") ? point : t("station.fault.seen_at", { point }),
    fault.outcome === undefined ? "" : t(`gift.outcome.${fault.outcome}`),
  ]);
}

/** The fault itself: what, and in which product. */
export function foundLine(fault: Fault): string {
  return joined([faultName(fault), fault.product ?? ""]);
}

function joined(parts: string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}

export function faultName(fault: Fault): string {
  if (fault.defect === null) return "";
  return fault.defect_text ?? textOf(`checklist.defect.${fault.defect}`) ?? fault.defect;
}
