import { fireEvent, render, renderHook, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { call } from "../door";
import type { BreakdownGroup, Rate, ReturnTimes, Breakdown as Told } from "../door-types";
import { go, usePlace } from "../place";
import { show } from "../tests/page";
import { Bars } from "./Bars";
import { Breakdown } from "./Breakdown";
import { limitsOf } from "./PriceLimits";

vi.mock("../door", () => ({ call: vi.fn() }));

const rate = (hits: number, orders: number): Rate => ({
  orders,
  hits,
  rate: orders < 30 ? null : hits / orders,
  interval: orders < 30 ? null : [0.01, 0.09],
});

function group(key: string, hits: number, orders: number, own: Partial<BreakdownGroup> = {}): BreakdownGroup {
  const quality = rate(hits, orders);
  return {
    key,
    from_fen: null,
    until_fen: null,
    folded: 0,
    returned: quality,
    quality,
    change: {
      first: rate(0, 0),
      second: quality,
      relative: null,
      difference: null,
      interval: null,
      verdict: "too_few",
      needed: null,
    },
    over: false,
    transit_days: null,
    late: rate(0, 0),
    cases: hits,
    logistics: 0,
    reasons: [],
    ...own,
  };
}

const TOLD: Told = {
  date: "2026-10-31",
  rule: "signed_30d",
  rules: [],
  minimum: 30,
  data_until: "2026-10-31T12:00:00",
  window: ["2026-10-02", "2026-10-31"],
  window_before: ["2026-09-02", "2026-10-01"],
  by: "category",
  no_returns: false,
  whole: group("", 12, 200),
  groups: [
    group("clothing", 9, 120, {
      over: true,
      reasons: [{ reason: "质量问题", class: "quality", quality: true, cases: 9, share_tenths: 1000 }],
    }),
    group("shoes", 1, 20),
  ],
  count: 2,
  unplaced: 0,
  limits_fen: [],
  leaves_at_fen: null,
  late_days: 5,
};

test("a group under the minimum has its counts and no rate; one above the shop says so in words", () => {
  show(<Breakdown />, { breakdown: TOLD });
  return screen.findByTestId("breakdown-groups").then((table) => {
    const rows = within(table).getAllByRole("row").slice(1);
    expect(rows.map((row) => row.textContent?.includes("样本不足"))).toEqual([false, false, true]);
    expect(rows[1]?.textContent).toContain("高于全店");
    expect(screen.getByTestId("breakdown-orders-shoes").textContent).toBe("20");
  });
});

test("a chosen group shows its own reasons", async () => {
  show(<Breakdown />, { breakdown: TOLD });
  await userEvent.click(await screen.findByTestId("breakdown-group-clothing"));
  expect(within(screen.getByTestId("breakdown-reasons")).getByText("100.0%")).toBeTruthy();
});

test("where no price leaves the shop's range, that is said", async () => {
  go("breakdown", "price");
  const bands = [group("0", 3, 60, { from_fen: 0, until_fen: 5000 }), group("5000", 4, 60, { from_fen: 5000 })];
  show(<Breakdown />, { breakdown: { ...TOLD, by: "price", groups: bands, limits_fen: [5000] } });
  expect((await screen.findByTestId("breakdown-price-mark")).textContent).toContain("没有这样的价位");
  expect(screen.getByText("不到 ¥50.00")).toBeTruthy();
  await userEvent.type(screen.getByTestId("breakdown-limits"), "20, 80{Enter}");
  expect(vi.mocked(call)).toHaveBeenCalledWith("breakdown", expect.objectContaining({ limits_fen: [2000, 8000] }));
});

test("limits are rising amounts, however they are parted", () => {
  expect(limitsOf("50，100、 200.5")).toEqual([5000, 10000, 20050]);
  expect(limitsOf("")).toEqual([]);
  expect(limitsOf("100, 50")).toBeNull();
  expect(limitsOf("0, 50")).toBeNull();
  expect(limitsOf("很多")).toBeNull();
});

test("the seven days stand beside what others say, and the bars are a table too", async () => {
  go("breakdown", "when");
  const times: ReturnTimes = {
    date: "2026-10-31",
    rule: "signed_30d",
    rules: [],
    minimum: 30,
    data_until: null,
    window: ["2026-10-02", "2026-10-31"],
    cases: 3,
    days: [
      { key: "0", ids: [1, 2] },
      { key: "unsigned", ids: [3] },
    ],
    weekdays: [{ key: "1", ids: [1, 2, 3] }],
    hours: [{ key: "9", ids: [1, 2, 3] }],
    week: { orders: 200, hits: 170, rate: 0.85, interval: [0.794, 0.893] },
    before_sign_off: 0,
    unsigned: 1,
    estimated: 0,
    reference: 0.9,
    responses: [],
  };
  show(<Breakdown />, { breakdown: TOLD, return_times: times });
  const week = await screen.findByTestId("times-week");
  expect(week.textContent).toContain("85.00%");
  expect(week.textContent).toContain("别家的说法");
  expect(week.textContent).toContain("90%");
  await userEvent.click(screen.getByTestId("times-as"));
  expect(within(screen.getByTestId("times-days")).getByText("没有签收")).toBeTruthy();
});

test("several bars that a finger goes over open together", () => {
  const bars = [
    { key: "1", ids: [11] },
    { key: "2", ids: [21, 22] },
    { key: "3", ids: [] },
    { key: "4", ids: [41] },
  ];
  render(<Bars of="hours" bars={bars} as="chart" />);
  fireEvent.pointerDown(screen.getByTestId("times-hours-4"));
  fireEvent.pointerEnter(screen.getByTestId("times-hours-3"));
  fireEvent.pointerEnter(screen.getByTestId("times-hours-2"));
  fireEvent.pointerUp(screen.getByTestId("times-hours-2"));
  const { layers } = renderHook(() => usePlace()).result.current;
  expect(layers.at(-1)).toMatchObject({
    is: "cases",
    chips: ["2 点 到 4 点"],
    question: { which: "these", ids: [21, 22, 41] },
  });
});
