import type { Campaign } from "../door-types";
import { ANYBODY } from "../parts/RuleFields";
import { dayOf, daysBefore, shopNow } from "../parts/time";

/** A campaign to begin with: ten off ninety-nine, a fifth left out by lot, two weeks from today. */
export function blank(): Campaign {
  const today = dayOf(shopNow());
  return {
    id: null,
    name: "",
    kind: "order",
    state: "draft",
    codes: "made",
    face_fen: 1000,
    threshold_fen: 9900,
    valid_days: 30,
    stock: 200,
    per_buyer: 1,
    order_least_fen: 10000,
    order_days: 60,
    after_days: 7,
    moment: "signed",
    rule: { ...ANYBODY, returns: "none_open", no_coupon_days: 30 },
    held_out_percent: 20,
    from_on: today,
    until_on: daysBefore(today, -13),
  };
}
