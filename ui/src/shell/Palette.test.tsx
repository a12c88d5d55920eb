import { cleanup, fireEvent, renderHook, screen } from "@testing-library/react";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { call } from "../door";
import { pickPlace } from "../files";
import { usePlace } from "../place";
import { useSection } from "../settings/sections";
import { show } from "../tests/page";
import { Palette } from "./Palette";

vi.mock("../files", async (original) => ({
  ...(await original<typeof import("../files")>()),
  pickPlace: vi.fn(),
}));
vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

const SHOP = { id: 1, name: "青禾服饰", platform: "taobao", demo: false, currency: "CNY", currency_sign: "¥" };

/** As in the window: the palette is gone once something was chosen. */
function Gone() {
  const [open, setOpen] = useState(true);
  return open ? <Palette onClose={() => setOpen(false)} /> : null;
}

test("time limits are found by their name, and open in the settings", async () => {
  show(<Palette onClose={() => {}} />, { shop_list: [] });
  fireEvent.change(screen.getByTestId("palette-input"), { target: { value: "时限" } });
  fireEvent.click(await screen.findByText("时限和提醒"));
  expect(renderHook(usePlace).result.current.page).toBe("settings");
  expect(renderHook(useSection).result.current).toBe("limits");
});

test.each([
  ["thd", "退货单"],
  ["jinri", "今日"],
  ["leida", "时限雷达"],
  ["sxhtx", "时限和提醒"],
  ["gaofengxiankequn", "退货分析：高风险客群"],
])("%s finds %s by its reading", async (typed, name) => {
  show(<Palette onClose={() => {}} />, { shop_list: [] });
  fireEvent.change(screen.getByTestId("palette-input"), { target: { value: typed } });
  await screen.findByText(name);
  expect(screen.queryByText("质检记录")).toBeNull();
});

test.each([
  ["tuih退", "退货单"],
  ["退huodan", "退货单"],
  ["今ri", "今日"],
])("%s, half letters and half characters, finds %s", async (typed, name) => {
  show(<Palette onClose={() => {}} />, { shop_list: [] });
  fireEvent.change(screen.getByTestId("palette-input"), { target: { value: typed } });
  await screen.findByText(name);
  expect(screen.queryByText("质检记录")).toBeNull();
});

test.each([
  ["导入", "导入文件"],
  ["daoru", "导入文件"],
  ["备份", "备份数据"],
  ["拷贝", "备份数据"],
  ["导出月度报表", "导出月度报表"],
  ["撤销", "撤回做过的事"],
])("%s finds what can be done: %s", async (typed, name) => {
  show(<Palette onClose={() => {}} />, { shop_list: [SHOP] });
  fireEvent.change(screen.getByTestId("palette-input"), { target: { value: typed } });
  await screen.findByText(name);
});

test("a backup that is asked for by its name is made where the person says", async () => {
  const out = "/tmp/copy.db";
  vi.mocked(pickPlace).mockResolvedValue(out);
  const made = { path: out, bytes: 1, evidence_files: 0, evidence_bytes: 0 };
  show(<Gone />, { shop_list: [], backup: made });
  fireEvent.change(screen.getByTestId("palette-input"), { target: { value: "备份" } });
  fireEvent.click(await screen.findByText("备份数据"));
  await screen.findByText(/copy\.db/);
  expect(vi.mocked(call)).toHaveBeenCalledWith("backup", { out });
});

test("what could be parted in thousands of ways does not hold the window up", async () => {
  show(<Palette onClose={() => {}} />, { shop_list: [] });
  const typed = (text: string) => fireEvent.change(screen.getByTestId("palette-input"), { target: { value: text } });
  typed("jinri");
  await screen.findByText("今日");
  const began = performance.now();
  typed("xian".repeat(9));
  await screen.findByText(/没找到/);
  expect(performance.now() - began).toBeLessThan(2_000);
});

test("a part of the page that is open already is gone to all the same", async () => {
  const visits = [];
  for (let time = 0; time < 2; time++) {
    show(<Palette onClose={() => {}} />, { shop_list: [] });
    fireEvent.change(screen.getByTestId("palette-input"), { target: { value: "人手" } });
    fireEvent.click(await screen.findByText("人手"));
    const { tab, visit } = renderHook(usePlace).result.current;
    expect(tab).toBe("peaks");
    visits.push(visit);
    cleanup();
  }
  expect(visits[0]).not.toBe(visits[1]);
});
