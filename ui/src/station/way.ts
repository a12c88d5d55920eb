/** How a station speaks to the book: the window at once, a phone over a line that may be down. */
import { choice } from "../choices";
import { call } from "../door";
import type { LabelWish, Point, Shop } from "../door-types";
import { pickPicture } from "../files";
import { pointText } from "../parts/points";
import { t } from "../words/words";
import type { Answered, Hands, Trouble } from "./bench";
import { eyeState } from "./camera/eye";
import { photoOf, proofOf } from "./camera/photo";
import type { Check } from "./check";
import { mistakeOf } from "./mistake";
import { scanHere } from "./scanHere";
import { suspectOf } from "./suspects";
import { faultOf } from "./told";

export type Way = Pick<
  Hands,
  | "scan"
  | "record"
  | "undo"
  | "mistake"
  | "release"
  | "halt"
  | "teach"
  | "openLot"
  | "proof"
  | "photo"
  | "print"
  | "offered"
  | "keep"
  | "kept"
>;

/** The bench of this window, among those that may keep unfinished parcels in one data folder. */
const STATION = "window";

/** What the window and a phone whose line is up ask alike. */
export const asked = {
  mistake: async (trouble: Trouble, check: Check) => {
    const ask = mistakeOf(trouble, check, choice("staff"));
    if (ask !== null) await call("record_mistake", ask);
  },
  release: (order_id: number) => call("release_parcel", { order_id, staff: choice("staff") }),
  halt: async (answered: Answered) => {
    const ask = { product_id: suspectOf(answered) ?? 0, sku_id: null, signal: "check" } as const;
    return (await call("halt_product", { ...ask, why: faultOf(answered.row), by: choice("staff") })).answer;
  },
  teach: (code: string, sku_id: number) =>
    call("teach_barcode", { code, sku_id, by: choice("staff"), sharing: "alone" }),
  print: (of: number, wish: LabelWish) =>
    call("print_label", { kind: "aside", of, wish, printer: null, copies: null, language: choice("language") }),
  offered: async (of: number) => {
    const label = await call("preview_label", { kind: "aside", of, printer: null, language: choice("language") });
    return label.printer !== null;
  },
  openLot: (sku_id: number) => call("open_lot", { sku_id, by: choice("staff") }),
};

export function windowWay(shop: Shop | null): Way {
  return {
    ...asked,
    scan: (scanned, atHand) => scanHere(scanned, shop, atHand),
    record: (ask) => call("record_check", ask),
    undo: (operation) => call("undo", { operation }),
    proof,
    photo: (check) => void photoOf(check, choice("staff")),
    keep: (parcels) => call("keep_bench", { station: STATION, parcels }),
    kept: () => call("kept_bench", { station: STATION }),
  };
}

/** The station's camera takes it, and it is kept as proof of the parcel; without one a picture is chosen. */
async function proof(check: Check, point: Point): Promise<string[]> {
  if (eyeState().seen === "ready") return [await proofOf(check, point, choice("staff"))];
  const file = await pickPicture(`${t("station.point.proof.title")} · ${pointText(point)}`);
  return file === null ? [] : [(await call("keep_picture", { file })).picture];
}
