import { expect, test } from "vitest";
import { freeName } from "./OtherPlatform";

test("a proposed name is one that no shop has", () => {
  expect(freeName("我的抖店", ["小满良品"])).toBe("我的抖店");
  expect(freeName("我的抖店", ["我的抖店", "我的抖店 2"])).toBe("我的抖店 3");
});
