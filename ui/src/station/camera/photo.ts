/** A photo of the parcel on the bench, with the point that is being looked at. */
import { call, Refusal } from "../../door";
import { atOf, shopNow } from "../../parts/time";
import { t } from "../../words/words";
import { type Check, currentPoint } from "../bench";
import { takePhoto, troubled } from "./eye";

/** The check goes on meanwhile; what went wrong is told in the eye's line. */
export async function photoOf(check: Check, staff: string): Promise<void> {
  try {
    await photo(check, staff);
    troubled(null);
  } catch (why) {
    troubled(why);
  }
}

async function photo(check: Check, staff: string): Promise<void> {
  const point = currentPoint(check);
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
}
