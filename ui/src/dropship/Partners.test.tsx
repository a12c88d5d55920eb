import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { call } from "../door";
import type { Candidates as AllCandidates, PartnerAdjusted, PartnerTable, Rate } from "../door-types";
import { show } from "../tests/page";
import { Candidates } from "./Candidates";
import { Compare } from "./Compare";
import { SpotForm } from "./SpotForm";

vi.mock("../door", () => ({ call: vi.fn() }));

const rate = (hits: number, orders: number): Rate => ({
  hits,
  orders,
  rate: orders < 30 ? null : hits / orders,
  interval: orders < 30 ? null : [0.9, 0.99],
});

const adjusted = (verdict: PartnerAdjusted["verdict"]): PartnerAdjusted => ({
  rate: 0.97,
  interval: [0.93, 0.99],
  others: 0.7,
  difference: 0.27,
  between: [0.18, 0.37],
  verdict,
  covered: 1,
  kinds: 3,
});

const DAYS = { from: "2026-08-01", to: "2026-10-31", until: "2026-11-20" };
const TABLE: PartnerTable = {
  days: DAYS,
  minimum: 30,
  hours: 48,
  lines: [{ figure: "in_time", share: 9000, own: false }],
  partners: [
    {
      partner: "城东仓",
      orders: 100,
      waiting: 0,
      figures: [{ figure: "in_time", rate: rate(97, 100), adjusted: adjusted("higher"), best: true }],
    },
    {
      partner: "城南仓",
      orders: 12,
      waiting: 2,
      figures: [{ figure: "in_time", rate: rate(11, 12), adjusted: null, best: false }],
    },
  ],
  untold: 4,
  warnings: [
    {
      partner: "城西仓",
      figure: "in_time",
      limit: 0.9,
      months: [
        { month: "2026-09", days: DAYS, rate: rate(28, 40) },
        { month: "2026-10", days: DAYS, rate: rate(28, 40) },
      ],
      both: rate(56, 80),
    },
  ],
};

test("whoever is shown to be the best is said to be, and whoever has too few orders is not compared", async () => {
  show(<Compare />, { partner_table: TABLE, me: { refused: [] } });
  const table = await screen.findByTestId("partners-table");
  expect(table.textContent).toContain("标杆");
  expect(table.textContent).toContain("没有同款可比");
  const warning = await screen.findByTestId("partner-warning-城西仓");
  expect(warning.textContent).toContain("连着两个月越线");
  expect(warning.textContent).toContain("70.00%");
});

const CANDIDATES: AllCandidates = {
  weights: [
    { criterion: "warehouse", weight: 80 },
    { criterion: "price", weight: 20 },
  ],
  price_most: 25,
  most_points: 10,
  candidates: [
    {
      id: 1,
      name: "丙仓",
      note: null,
      points: [{ criterion: "warehouse", points: 9, note: null }],
      score: 90,
      certainty: 0.8,
      between: [72, 92],
      surely_first: false,
      by: "店长",
    },
  ],
};

test("what nobody knows is said to be unknown, and the score says how far it may move", async () => {
  show(<Candidates />, { candidate_list: CANDIDATES, me: { refused: [] } });
  const table = await screen.findByTestId("candidates");
  expect(table.textContent).toContain("不知道");
  expect(table.textContent).toContain("可能 72.0 到 92.0");
});

test("a spot check with a bad point is not kept before it says what is wrong", async () => {
  show(<SpotForm partner="城东仓" rhythm={90} onClose={() => {}} />, { record_spot_check: {}, me: { refused: [] } });
  const save = await screen.findByTestId("partner-spot-save");
  expect(save).toHaveProperty("disabled", true);
  await userEvent.click(await screen.findByTestId("spot-labels-bad"));
  expect(save).toHaveProperty("disabled", true);
  await userEvent.type(await screen.findByTestId("spot-note-labels"), "两款混放");
  expect(save).toHaveProperty("disabled", false);
  await userEvent.click(save);
  expect(vi.mocked(call).mock.calls.some(([name]) => name === "record_spot_check")).toBe(true);
});
