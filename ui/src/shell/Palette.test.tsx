import { fireEvent, renderHook, screen } from "@testing-library/react";
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
