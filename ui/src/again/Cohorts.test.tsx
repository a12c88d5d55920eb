import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { CohortMonth } from "../door-types";
import { Cohorts } from "./Cohorts";

const RANGE: [number, number] = [0.1771, 0.2931];

function month(name: string, complete: boolean): CohortMonth {
  const again = { orders: 200, hits: 46, rate: 0.23, interval: RANGE };
  return { month: name, buyers: 200, within: [{ days: 90, complete, again }] };
}

test("a month whose days are over shows its rate with its range, a young one says that it is not complete", () => {
  render(<Cohorts months={[month("2026-06", true), month("2026-10", false)]} />);
  const full = within(screen.getByTestId("again-month-2026-06"));
  expect(full.getByText("23.00%")).toBeTruthy();
  expect(full.getByText(/17.71%–29.31%/)).toBeTruthy();
  expect(full.queryByText(/还没满/)).toBeNull();
  const young = within(screen.getByTestId("again-month-2026-10"));
  expect(young.getByText(/还没满/)).toBeTruthy();
  expect(young.queryByText(/–/)).toBeNull();
});

test("a month of fewer than thirty buyers shows counts only", () => {
  const few: CohortMonth = {
    month: "2026-06",
    buyers: 12,
    within: [{ days: 90, complete: true, again: { orders: 12, hits: 3, rate: null, interval: null } }],
  };
  render(<Cohorts months={[few]} />);
  expect(within(screen.getByTestId("again-month-2026-06")).getByText(/样本不足/)).toBeTruthy();
});
