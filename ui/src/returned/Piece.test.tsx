import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { CaseWaits, ReturnedPieceSheet, ReturnedSheet } from "../door-types";
import { show } from "../tests/page";
import { Piece } from "./Piece";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

const PIECE = {
  id: 3,
  grade: "U",
  sku_name: "",
  flaws: [],
  reason: null,
  place: null,
  note: null,
  restocked: false,
  graded_at: null,
};
const SHEET = { pieces: [], photos: [], tricks: [], reasons: [], case: null, order_id: null } as unknown;
const OF = { piece: PIECE, list: { points: [], category: "other" } } as unknown;

async function graded(stock: number | null, waits: CaseWaits): Promise<void> {
  const answer = { grade: "A", restocked: true, stock, waiting: 0, waits };
  show(
    <Piece sheet={SHEET as ReturnedSheet} of={OF as ReturnedPieceSheet} keys={{ current: {} }} onGraded={() => {}} />,
    { inspect_piece: { operation: 1, answer } },
  );
  await userEvent.click(screen.getByTestId("returned-grade-A"));
}

test("of goods that nobody has counted no number is told, and after the last grade comes the verdict", async () => {
  await graded(null, "verdict");
  await screen.findByText(/没盘点过.*都验完了/);
  expect(screen.queryByText(/现在 \d+ 件/)).toBeNull();
});

test("a counted stock is told, and nothing is asked for while something else is waited for", async () => {
  await graded(8, "inspection");
  await screen.findByText(/现在 8 件/);
  expect(screen.queryByText(/都验完了/)).toBeNull();
});
