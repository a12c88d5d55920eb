import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { call } from "../door";
import type { LooseCase, LooseCases, QuarantineList, QuarantineRow } from "../door-types";
import { show } from "../tests/page";
import { Quarantine } from "./Quarantine";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

beforeEach(() => {
  vi.mocked(call).mockClear();
});

const candidate = (id: number) => ({
  number: `N${id}`,
  cells: [],
  at: null,
  paid_at: null,
  fen: null,
  goods: null,
  why: [],
});

function row(id: number): QuarantineRow {
  const cell = { code: "id_damaged", column: "订单编号", value: "2.89E+18" };
  const of = { id, shop: "青禾服饰", file: "orders.csv", row: id, cells: [], personal: 0, mendable: true };
  return { ...of, ...cell, candidates: [candidate(id)] };
}

function loose(id: number): LooseCase {
  const of = { id, case_no: `C${id}`, file: "cases.csv", row: id, value: "2.89E+18" };
  return { ...of, applied_at: null, refund_fen: null, product: null, candidates: [candidate(id)] };
}

const TOTAL = 60;
const IDS = Array.from({ length: TOTAL }, (_, at) => at + 1);
/** Two rows are as good as fifty. */
const twoOf = (skip: number) => IDS.slice(skip, skip + 2);
const BOOK = {
  quarantine_list: ({ skip }: QuarantineList) => ({
    total: TOTAL,
    codes: [{ code: "id_damaged", rows: TOTAL }],
    ids: IDS,
    rows: twoOf(skip).map(row),
  }),
  loose_cases: ({ skip }: LooseCases) => ({ total: TOTAL, cases: twoOf(skip).map(loose) }),
  mend_list: [],
  quarantine_proposals: [],
};

const joined = () => vi.mocked(call).mock.calls.flatMap(([name, ask]) => (name === "join_cases" ? [ask] : []));

test("ticks on other pages stay when a row of this page is ticked", { timeout: 20_000 }, async () => {
  show(<Quarantine />, BOOK);
  fireEvent.click(await screen.findByTestId("quarantine-tick-all"));
  expect(screen.getByText("选中 60 行")).toBeDefined();
  fireEvent.click(screen.getByTitle("选第 1 行"));
  expect(screen.getByText("选中 59 行")).toBeDefined();
});

test("damaged cases beyond the first fifty are reached, walked through by key and joined once", {
  timeout: 20_000,
}, async () => {
  show(<Quarantine />, { ...BOOK, join_cases: () => new Promise(() => {}) });
  fireEvent.click(await screen.findByTestId("quarantine-loose"));
  fireEvent.click(await screen.findByText("2", { selector: ".ant-pagination *" }));
  const inHand = () => screen.getByTestId<HTMLInputElement>("loose-number").value;
  await waitFor(() => expect(inHand()).toBe("N51"));
  await userEvent.keyboard("jx");
  await waitFor(() => expect(inHand()).toBe("N52"));
  await userEvent.keyboard("{Control>}{Enter}{/Control}{Control>}{Enter}{/Control}");
  expect(joined()).toEqual([{ joins: [{ id: 52, order_no: "N52" }] }]);
});
