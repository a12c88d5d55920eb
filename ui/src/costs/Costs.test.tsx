import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { call } from "../door";
import type { CostOfCase as Cost, CostRateSheet } from "../door-types";
import { show } from "../tests/page";
import { CostOfCase } from "./CostOfCase";
import { Rates } from "./Rates";

vi.mock("../door", () => ({ call: vi.fn() }));

const COST: Cost = {
  case_id: 4,
  case_no: "R4",
  order_no: "A4",
  product_id: 1,
  product: "杯子",
  applied_at: "2026-10-16T12:00:00",
  sale: "undone",
  over: true,
  rates_on: "2026-10-20",
  refund_asked: false,
  refund_fen: 10_000,
  paid_fen: 10_000,
  parts: [
    { part: "freight_out", fen: 800, origin: "rate", lack: null, rate: "freight_out", seconds: null },
    { part: "freight_back", fen: null, origin: "nobody", lack: "no_rate", rate: "freight_back", seconds: null },
    { part: "goods", fen: 4_000, origin: "inspection", lack: "not_ended", rate: null, seconds: null },
  ],
  known_fen: 4_800,
  complete: false,
  back: [{ from: "resold", fen: 2_400 }],
  back_fen: 2_400,
  net_fen: 2_400,
  awaited_fen: 0,
};

test("a part that is not known is named and is no nought, and the refund stands beside the sum", async () => {
  show(<CostOfCase id={4} />, { case_cost: COST, me: { refused: [] } });
  const back = await screen.findByTestId("case-cost-freight_back");
  expect(back.textContent).toContain("费率没填：退回一个包裹");
  expect(back.textContent).toContain("—");
  expect(back.textContent).not.toContain("¥0");
  expect((await screen.findByTestId("case-cost-goods")).textContent).toContain("至少 ¥40.00");
  expect((await screen.findByTestId("case-cost-known")).textContent).toBe("¥48.00");
  expect((await screen.findByTestId("case-cost-net")).textContent).toBe("¥24.00");
  expect((await screen.findByTestId("case-cost")).textContent).toContain("退掉的货款 ¥100.00 不算成本");
});

const RATES: CostRateSheet = {
  carriers: [],
  rates: [{ rate: "handle_time", unit: "seconds", by_carrier: false, entries: [] }],
};

test("minutes are typed and kept as seconds", async () => {
  show(<Rates />, { cost_rates: RATES, me: { refused: [] } });
  await userEvent.click(await screen.findByTestId("cost-rate-handle_time"));
  await userEvent.type(await screen.findByTestId("cost-rate-amount"), "2.5");
  await userEvent.click(await screen.findByTestId("cost-rate-save"));
  expect(call).toHaveBeenCalledWith(
    "set_cost_rate",
    expect.objectContaining({ rate: "handle_time", amount: 150, subject: null }),
  );
});
