/** What a campaign is called in a few words. */
import type { Campaign, CampaignRow } from "../door-types";
import { plainYuan } from "../parts/numbers";
import { t, textOf } from "../words/words";

export function offer(campaign: Campaign): string {
  const face = plainYuan(campaign.face_fen);
  return campaign.threshold_fen === 0
    ? t("coupons.offer.plain", { face })
    : t("coupons.offer", { face, threshold: plainYuan(campaign.threshold_fen) });
}

export type CampaignStanding = "draft" | "open" | "stopped" | "over" | "gone" | "codeless";

export function stateOf({ campaign, left, wants_codes, over }: CampaignRow): CampaignStanding {
  if (campaign.state !== "open") return campaign.state;
  if (over) return "over";
  if (wants_codes) return "codeless";
  return left === 0 ? "gone" : "open";
}

export function condition(name: string): string {
  return textOf(`coupons.mark.${name}`) ?? name;
}
