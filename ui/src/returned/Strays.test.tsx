import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { show } from "../tests/page";
import { Strays } from "./Strays";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

const row = (id: number, refund_fen: number) => ({ id, order_no: null, case_no: `R${id}`, product: "鞋", refund_fen });
const stray = (id: number) => ({
  reception_id: id,
  scanned: `X${id}`,
  note: null,
  picture: null,
  received_at: "2026-11-01T09:00:00",
  by: "小周",
  days: 1,
  matches: [{ case: row(7, 1000), why: "tail" }],
});
const page = ({ skip, limit }: { skip: number; limit: number }) => ({
  total: 25,
  strays: Array.from({ length: Math.min(limit, 25 - skip) }, (_, at) => stray(skip + at + 1)),
});

test("the parcels that came last are on the last page", async () => {
  show(<Strays onHand={() => {}} />, { stray_list: page });
  await screen.findByTestId("stray-1");
  expect(screen.queryByTestId("stray-25")).toBeNull();
  await userEvent.click(screen.getByTitle("2"));
  await screen.findByTestId("stray-25");
});

test("a return of another shop is told in that shop's money", async () => {
  show(<Strays onHand={() => {}} />, {
    stray_list: { total: 1, strays: [stray(1)] },
    find_return: {
      scanned: "R9",
      stray: null,
      cases: [{ case: row(9, 250000), shop: "东京店", currency_sign: "JP¥", received: null }],
      alike: [],
      orders: [],
    },
  });
  await userEvent.type(await screen.findByTestId("stray-search"), "R9{Enter}");
  await screen.findByText("JP¥2,500");
  screen.getByText("¥10.00");
});
