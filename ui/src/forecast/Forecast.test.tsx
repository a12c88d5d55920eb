import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { ForecastProduct, ForecastSheet, ForecastTried, Foreseen } from "../door-types";
import { show } from "../tests/page";
import { Forecast } from "./Forecast";
import { Tried } from "./Tried";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

function foreseen(expected: number, range: [number, number], orders: number, hits: number): Foreseen {
  const rate = orders < 30 ? null : hits / orders;
  return {
    expected,
    range,
    of_placed: 1,
    coming_orders: 30,
    so_far: { orders, hits, rate, interval: rate === null ? null : [0.01, 0.2] },
    rate: { rate: 0.06, interval: [0.02, 0.12] },
  };
}

const NEW: ForecastProduct = {
  product_id: 7,
  name: "云朵针织衫",
  category: "clothing",
  usual: 0.06,
  borrowed: true,
  new_since: "2026-10-28",
  ahead: foreseen(4.2, [1, 9], 12, 0),
  why: { reasons: [], price: null, carrier: null },
  done: [
    {
      on: "2026-10-20",
      kind: "halted",
      what: "起球",
      span: ["2026-10-20", "2026-11-01"],
      days: 13,
      over: false,
      told: foreseen(6, [3, 10], 12, 0),
      came: 2,
    },
  ],
};

const SHEET: ForecastSheet = {
  as_of: "2026-11-01",
  span: ["2026-11-02", "2026-12-01"],
  looked: ["2026-05-06", "2026-11-01"],
  too_few: null,
  minimum: 30,
  whole: foreseen(31.4, [22, 41], 500, 30),
  count: 1,
  products: [NEW],
};

test("a new product says that it stands on its category, and what was done is held to what was foretold", async () => {
  show(<Forecast />, { forecast_sheet: SHEET });
  const row = within(await screen.findByTestId("forecast-7"));
  expect(row.getByText(/先按同类的比例/)).toBeTruthy();
  expect(row.getByTestId("forecast-range-7").textContent).toBe("1–9 单");
  expect(row.getByText("约 4.2 单")).toBeTruthy();
  expect(row.queryByText("0.00%")).toBeNull();
  expect(row.getByTestId("forecast-done-7").textContent).toMatch(/原来预计 3–10 单，来了 2 · 比预计少 · 还没满 30 天/);
  expect(screen.getByTestId("forecast-whole").textContent).toBe("全店 11月2日到12月1日，约退 31 单");
});

test("too little tells no figure but what is missing", async () => {
  const few = { orders: 40, orders_needed: 200, cases: 5, cases_needed: 30, days: 20, days_needed: 42 };
  show(<Forecast />, { forecast_sheet: { ...SHEET, too_few: few, whole: null, count: 0, products: [] } });
  expect(await screen.findByText(/订单有 40 单（要 200）/)).toBeTruthy();
  expect(screen.queryByTestId("forecast-products")).toBeNull();
});

test("a forecast that is no closer than the month before says so", async () => {
  const tried: ForecastTried = {
    months: [
      {
        month: "2026-10",
        span: ["2026-10-01", "2026-10-31"],
        told: foreseen(30, [22, 41], 500, 30),
        came: 45,
        usual: 33.2,
        within: false,
        inside: { orders: 40, hits: 33, rate: 0.825, interval: [0.68, 0.91] },
      },
    ],
    inside: { orders: 40, hits: 33, rate: 0.825, interval: [0.68, 0.91] },
    error: 2.4,
    usual_error: 2.3,
    verdict: "no_better",
  };
  show(<Tried quality={false} minimum={30} />, { forecast_tried: tried });
  expect((await screen.findByTestId("forecast-verdict")).textContent).toMatch(/还说不上比照上月比例推得更准/);
  expect(screen.getByText("在范围外")).toBeTruthy();
});
