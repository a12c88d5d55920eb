import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { CaseSheet } from "../../door-types";
import { show } from "../../tests/page";
import { Allowed } from "./Allowed";

vi.mock("../../door", async (original) => ({ ...(await original<typeof import("../../door")>()), call: vi.fn() }));

const ME = { people: true, person: { id: 2, name: "小周", role: "clerk1" }, refused: [], tiles: [] };

test("what somebody may decide is told in whole words, whether it is a sum, nothing or anything", async () => {
  const limits = { refund_fen: 0, goodwill_fen: 2000 };
  const sheet = { case: { id: 1, charge: null }, desk: { handed: null }, allowed: { limits, above: null, next: null } };
  show(<Allowed sheet={sheet as unknown as CaseSheet} />, { me: ME });
  const told = await screen.findByTestId("case-allowed");
  expect(told.textContent).toContain("你的权限 退款要人批 · 补偿 ¥20.00 以内自己定");
});
