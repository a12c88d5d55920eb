import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { Kpi } from "../door-types";
import { takeAsked } from "../ledger/tab";
import { Summary } from "./Summary";

const MONTH = {
  quality: { orders: 412, hits: 9, rate: 0.0218, interval: [0.0115, 0.041] },
  cases: 44,
  refund_fen: 512300,
  undated: { cases: 0, amount_fen: 0 },
  compensation_fen: 18800,
  checks_done: 390,
  checks_failed: 12,
};
const KPI = { shop: "青禾服饰", month: "2026-10", figures: MONTH, before: MONTH } as unknown as Kpi;

test("the preview claims no places of cells, and the sum of compensations opens that month's entries", async () => {
  render(<Summary kpi={KPI} />);
  expect(screen.queryByText("A")).toBeNull();
  expect(screen.queryByText("4")).toBeNull();
  await userEvent.click(screen.getByTestId("report-compensation"));
  expect(takeAsked()).toEqual({ which: "month", month: "2026-10" });
  expect(takeAsked().month).toBeNull();
});
