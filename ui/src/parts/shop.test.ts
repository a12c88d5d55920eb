import { expect, test } from "vitest";
import { choice, choose, languageOf } from "../choices";
import { likelyPlatform, PLATFORMS, platformsFor } from "./shop";

test("what is sold on where a language is spoken stands first, and nothing is left out", () => {
  expect(platformsFor("zh-CN").slice(0, 2)).toEqual(["taobao", "douyin"]);
  expect(platformsFor("zh-TW").slice(0, 2)).toEqual(["shopee", "momo"]);
  expect(platformsFor("en")[0]).toBe("shopify");
  for (const language of ["zh-CN", "zh-TW", "en"] as const) {
    expect([...platformsFor(language)].sort()).toEqual([...PLATFORMS].sort());
  }
});

test("until a language is chosen the one of the program's environment is spoken", () => {
  window.pintuiSpeaks = "zh-TW";
  expect([choice("language"), likelyPlatform()]).toEqual(["zh-TW", "shopee"]);
  choose("language", "en");
  expect([choice("language"), likelyPlatform()]).toEqual(["en", "shopify"]);
  window.pintuiSpeaks = "zh-CN";
});

test("a tag that is no Chinese is English", () => {
  expect(["zh-HK", "zh-CN", "zh", "de-DE", "en-US"].map(languageOf)).toEqual(["zh-TW", "zh-CN", "zh-CN", "en", "en"]);
});
