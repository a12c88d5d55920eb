import { expect, test } from "vitest";
import enDevices from "../../../locales/en/devices.json";
import enStation from "../../../locales/en/station.json";
import enUi from "../../../locales/en/ui.json";
import cnDevices from "../../../locales/zh-CN/devices.json";
import cnStation from "../../../locales/zh-CN/station.json";
import cnUi from "../../../locales/zh-CN/ui.json";
import twDevices from "../../../locales/zh-TW/devices.json";
import twStation from "../../../locales/zh-TW/station.json";
import twUi from "../../../locales/zh-TW/ui.json";

import { writeIn } from "../parts/currency";
import { listed, loadWords, t } from "./words";

type Texts = Record<string, string>;

const FILES: [string, Texts, Texts][] = [
  ["zh-TW/ui.json", cnUi, twUi],
  ["en/ui.json", cnUi, enUi],
  ["zh-TW/station.json", cnStation, twStation],
  ["en/station.json", cnStation, enStation],
  ["zh-TW/devices.json", cnDevices, twDevices],
  ["en/devices.json", cnDevices, enDevices],
];

test.each(FILES)("%s has every key of the Chinese file", (_, chinese, other) => {
  expect(Object.keys(other).sort()).toEqual(Object.keys(chinese).sort());
});

test.each(FILES)("%s fills in the same parameters", (_, chinese, other) => {
  const differing = Object.keys(chinese).filter((key) => paramsOf(chinese[key]).join() !== paramsOf(other[key]).join());
  expect(differing).toEqual([]);
});

test("nobody is shouted at or addressed stiffly", () => {
  const stiff = [
    ...Object.entries<string>(cnUi),
    ...Object.entries<string>(cnStation),
    ...Object.entries<string>(cnDevices),
  ].filter(([, text]) => /[您！!]/.test(text));
  expect(stiff).toEqual([]);
});

test("in English one is not many", async () => {
  await loadWords("en");
  expect(t("list.orders", { count: "1" })).toBe("1 order");
  expect(t("list.orders", { count: "21" })).toBe("21 orders");
  expect(t("mapping.statuses.note", { count: 1 })).not.toMatch(/1 words|were/);
  expect(t("import.aside.note", { files: 1 })).toBe("1 file left to import");
  expect(listed(["a", "b"])).toBe("a, b");
  await loadWords("zh-CN");
  expect(t("list.orders", { count: "1" })).toBe("共 1 单");
  expect(listed(["甲", "乙"])).toBe("甲、乙");
});

function paramsOf(text: string | undefined): string[] {
  return [...(text ?? "").matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();
}

test("a label counts in the currency of the shop on screen", () => {
  expect(t("report.refunds")).toBe("退款合计（元）");
  writeIn("€", "EUR");
  expect(t("report.refunds")).toBe("退款合计（欧元）");
  writeIn("R$", "BRL");
  expect(t("report.refunds")).toBe("退款合计（R$）");
  writeIn("¥", "CNY");
});
