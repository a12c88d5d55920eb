import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { ShopLimits } from "../door-types";
import { show } from "../tests/page";
import { Tiers } from "./Tiers";

vi.mock("../door", async (original) => ({
  ...(await original<typeof import("../door")>()),
  call: vi.fn(),
}));

const limits: ShopLimits = {
  tiers: [
    { role: "clerk3", refund_fen: 23_900, goodwill_fen: 3_000, case_fen: null, disputes: true },
    { role: "clerk2", refund_fen: 15_900, goodwill_fen: 2_000, case_fen: 50_000, disputes: false },
    { role: "clerk1", refund_fen: 0, goodwill_fen: 500, case_fen: 20_000, disputes: false },
  ],
  idle_minutes: 15,
  scripts: true,
};

test("limits that were typed and not saved are still there for whoever comes back, and leaving says so", async () => {
  show(<Tiers limits={limits} />, {});
  const field = screen.getByTestId("tier-clerk2-refund");
  await userEvent.clear(field);
  await userEvent.type(field, "188");
  await userEvent.tab();
  cleanup();
  show(<Tiers limits={limits} />, {});
  expect(screen.getByTestId("tier-clerk2-refund")).toHaveProperty("value", "188.00");
  expect(screen.getByTestId("tiers-save")).toBeDefined();
});
