/** A photo of the parcel on the bench, with the point that is being looked at. */
import { call, Refusal } from "../../door";
import type { EvidenceKept, Point } from "../../door-types";
import { atOf, shopNow } from "../../parts/time";
import { t } from "../../words/words";
import { type Check, currentPoint } from "../check";
import { takePhoto, troubled } from "./eye";

/** The check goes on meanwhile; what went wrong is told in the eye's line. */
export async function photoOf(check: Check, staff: string): Promise<void> {
  try {
    await photo(check, currentPoint(check), staff);
    troubled(null);
  } catch (why) {
    troubled(why);
  }
}

/** The photo that a point asks for; the answer is the name of its file. */
export async function proofOf(check: Check, point: Point, staff: string): Promise<string> {
  return (await photo(check, point, staff)).evidence.file;
}

async function photo(check: Check, point: Point | null, staff: string): Promise<EvidenceKept> {
  const now = atOf(shopNow());
  const { rules } = await call("evidence_state", {});
  const { order_id, order_no } = check.parcel;
  const mark = t("eye.mark", { at: now.replace("T", " "), tail: order_no.slice(-4), staff });
  const kept = await takePhoto(
    {
      order_id,
      case_id: null,
      scene: "packing",
      source: "camera",
      staff,
      step: point?.step ?? null,
      point: point?.id ?? null,
      taken_at: now,
    },
    rules.watermark === "on" ? mark : null,
  );
  if (kept === null) throw new Refusal("camera_no_picture", {});
  return kept;
}
