import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { show } from "../tests/page";
import { Said } from "./Said";

vi.mock("../door", async (original) => ({
  ...(await original<typeof import("../door")>()),
  call: vi.fn(),
}));

const row = {
  id: 1,
  order_id: 7,
  order_no: "380001234",
  product_id: null,
  product: null,
  noted_at: "2026-11-20T10:00:00",
  said: "袖口有点紧",
  tag: "size",
  problem: true,
  stars: 3,
  case_id: null,
  change_id: null,
  thanked_fen: null,
};

function said(thanked: number | null): void {
  const desk = { rows: [{ ...row, thanked_fen: thanked }], unhandled: 1, thanks_fen: 500, left_fen: 5000 };
  show(<Said order={7} tail="1234" clerk="03" />, { feedback_list: desk });
}

test("what the buyer said is read where it was answered, and thanks are given there", async () => {
  said(null);
  expect(await screen.findByText("「袖口有点紧」")).toBeDefined();
  expect(screen.getByTestId("care-thank").textContent).toContain("5.00");
});

test("an order that was thanked says so and is not thanked again", async () => {
  said(500);
  expect((await screen.findByTestId("care-thanked")).textContent).toContain("5.00");
  expect(screen.queryByTestId("care-thank")).toBeNull();
});
