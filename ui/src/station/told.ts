/** What has to be known before the first step, as sentences: shown in large and said aloud. */
import type { CheckRow, Parcel } from "../door-types";
import { markKey, markText, markWarns } from "../parts/parcelMarks";
import { faultLine } from "../parts/points";
import { t } from "../words/words";
import type { Scene, Trouble } from "./bench";

export type Told = { key: string; level: "warn" | "note"; text: string };

export function toldOf(parcel: Parcel): Told[] {
  const told = parcel.marks.map(
    (mark): Told => ({
      key: markKey(mark),
      level: markWarns(mark) ? "warn" : "note",
      text: markText(mark, parcel.currency_sign),
    }),
  );
  if (parcel.remark !== null && parcel.remark !== "")
    told.push({ key: "remark", level: "note", text: t("station.told.remark", { text: parcel.remark }) });
  if (parcel.shipped_at !== null) told.push({ key: "shipped", level: "note", text: t("station.shipped") });
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

/** What was found, for the halt of its product: which one that is, the halt says itself. */
export function faultOf({ fault }: CheckRow): string {
  if (fault === null) return "";
  const { product: _, ...found } = fault;
  return faultLine(found);
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
