import { createContext, useContext } from "react";
import { useAnswer } from "../ask";
import { choice, type Language, useChoice } from "../choices";
import type { Shop } from "../door-types";
import { type Key, t } from "../words/words";

/** Platform ids as the core knows them; the first is the usual one. */
export const PLATFORMS = [
  "taobao",
  "douyin",
  "pdd",
  "jd",
  "kuaishou",
  "xiaohongshu",
  "wechat",
  "1688",
  "shopify",
  "woocommerce",
  "amazon",
  "shopee",
  "lazada",
  "momo",
  "tiktok",
  "other",
] as const;

export const USUAL_PLATFORM = "taobao";

/** Platforms whose shops sell outside mainland China: its law, holidays and freight insurance are not theirs. */
const ABROAD = ["shopify", "woocommerce", "amazon", "shopee", "lazada", "momo", "tiktok"];

export function sellsAbroad({ platform }: { platform: string }): boolean {
  return ABROAD.includes(platform);
}

/** What shops whose people speak a language sell on, the likeliest first. */
const LIKELY: Record<Language, readonly (typeof PLATFORMS)[number][]> = {
  "zh-CN": [],
  "zh-TW": ["shopee", "momo", "shopify", "amazon", "lazada", "tiktok", "woocommerce"],
  en: ["shopify", "amazon", "tiktok", "woocommerce", "shopee", "lazada"],
};

/** All platforms, those first that fit the language; the first is proposed for a new shop. */
export function platformsFor(language: Language): readonly (typeof PLATFORMS)[number][] {
  return [...new Set([...LIKELY[language], ...PLATFORMS])];
}

/** The platforms as a list to choose from. */
export function platformChoices(): { value: string; label: string }[] {
  return platformsFor(choice("language")).map((id) => ({ value: id, label: platformName(id) }));
}

/** The platform that is proposed for a new shop. */
export function likelyPlatform(language: Language = choice("language")): string {
  return platformsFor(language)[0] ?? USUAL_PLATFORM;
}

export function platformName(id: string): string {
  const known = PLATFORMS.find((one) => one === id);
  const key: Key = `platform.${known ?? "other"}`;
  return known === undefined ? id : t(key);
}

const Here = createContext<Shop | null>(null);
export const ShopHere = Here.Provider;

/** The shop on screen; only pages that have one ask for it. */
export function useShop(): Shop {
  const shop = useContext(Here);
  if (shop === null) throw new Error("no shop is chosen");
  return shop;
}

export function useShops() {
  const chosen = useChoice("shop");
  const shops = useAnswer("shop_list", {});
  return { shops, shop: shopOf(shops.data ?? [], chosen) };
}

/** The chosen shop, or the first where none was chosen or it is gone. */
export function shopOf(shops: Shop[], chosen: string): Shop | null {
  return shops.find(({ name }) => name === chosen) ?? shops[0] ?? null;
}
