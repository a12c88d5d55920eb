import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { show } from "../tests/page";
import { PastActs } from "./PastActs";

vi.mock("../door", async (original) => ({
  ...(await original<typeof import("../door")>()),
  call: vi.fn(),
}));

const act = (id: number, name: string, more: Record<string, unknown>) => ({
  id,
  at: "2026-11-20T10:00:00",
  actor: "program",
  name,
  detail: {},
  outside: false,
  reverts: null,
  reverted_by: null,
  restorable: true,
  ...more,
});

test("what cannot be taken back is not offered, and a giving of coupons says how many of which", async () => {
  const detail = { campaign: 1, to: "all", name: "老客券", given: 12, worth_fen: 12_000 };
  show(<PastActs />, {
    history: [act(2, "reveal_phone", { restorable: false }), act(1, "give_coupons", { detail })],
  });
  expect(await screen.findByText("「老客券」· 12 张 · ¥120.00")).toBeDefined();
  expect(screen.getAllByText("程序自己")).toHaveLength(2);
  expect(screen.getAllByRole("button", { name: /撤\s*回/ })).toHaveLength(1);
});
