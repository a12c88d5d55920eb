import { cleanup, fireEvent, renderHook, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { usePlace } from "../place";
import { useSection } from "../settings/sections";
import { show } from "../tests/page";
import { Palette } from "./Palette";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

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
