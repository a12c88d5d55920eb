/** What has to be known before the first step, as sentences: shown in large and said aloud. */
import type { CheckRow, Mark, Parcel } from "../door-types";
import { percent, yuan } from "../parts/numbers";
import { faultText } from "../sheets/OrderParts";
import { t } from "../words/words";
import type { Scene, Trouble } from "./bench";

export type Told = { key: string; level: "warn" | "note"; text: string };

export function toldOf(parcel: Parcel): Told[] {
  const told = parcel.marks.map((mark): Told => ({ key: keyOf(mark), level: "warn", text: markText(mark) }));
  if (parcel.remark !== null && parcel.remark !== "")
    told.push({ key: "remark", level: "note", text: t("station.told.remark", { text: parcel.remark }) });
  if (parcel.shipped_at !== null) told.push({ key: "shipped", level: "note", text: t("station.shipped") });
  if (parcel.must_count) told.push({ key: "count", level: "note", text: t("station.told.count") });
  if (parcel.lot?.drawn === true)
    told.push({
      key: "lot",
      level: "note",
      text: t("station.told.drawn", { at: parcel.lot.lot.checked + 1, of: parcel.lot.lot.sample }),
    });
  return told;
}

export function aloud(parcel: Parcel): string[] {
  return toldOf(parcel).map(({ text }) => text);
}

/** Two products of one parcel may both be over their line. */
function keyOf(mark: Mark): string {
  return mark.is === "alert" ? `alert ${mark.alert.product_id}` : mark.is;
}

function markText(mark: Mark): string {
  switch (mark.is) {
    case "alert":
      return t("station.mark.alert", {
        product: mark.alert.product,
        rate: percent(mark.alert.rate),
        limit: percent(mark.alert.limit),
        hits: mark.alert.hits,
        orders: mark.alert.orders,
      });
    case "high_value":
      return t("station.mark.high_value", { money: yuan(mark.paid_fen) });
    case "address":
      return t("station.mark.address");
    case "several_labels":
      return t("station.mark.several_labels", { numbers: mark.numbers.join("、") });
  }
}

export function faultOf(row: CheckRow): string {
  return faultText(row);
}

/** Why the bench has stopped, in one sentence. */
export function warning(scene: Scene): string {
  if (scene.is === "stopped") {
    const { why } = scene.stop;
    return t(`station.stop.${why}.title`);
  }
  return scene.is === "trouble" ? troubleTitle(scene.trouble) : "";
}

export function troubleTitle(trouble: Trouble): string {
  return trouble.is === "misread"
    ? t(`station.misread.${trouble.misread.why}.title`)
    : t(`station.trouble.${trouble.is}.title`);
}
