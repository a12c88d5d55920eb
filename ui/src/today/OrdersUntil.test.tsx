import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Today } from "../door-types";
import { OrdersUntil } from "./OrdersUntil";

const until = (date: string, orders: string | null) =>
  ({ daily: { date }, orders_until: orders, data_until: "2026-11-06T20:07:00" }) as unknown as Today;

test("beside the rate stands until when orders are there, where refunds reach further", () => {
  const { rerender } = render(<OrdersUntil figures={until("2026-11-01", "2026-11-01T21:00:00")} />);
  const said = () => screen.queryByTestId("today-orders-until")?.textContent ?? null;
  expect(said()).toContain("订单只导到");
  expect(said()).not.toContain("偏高");
  rerender(<OrdersUntil figures={until("2026-11-04", "2026-11-01T21:00:00")} />);
  expect(said()).toContain("偏高");
  rerender(<OrdersUntil figures={until("2026-11-06", "2026-11-06T09:00:00")} />);
  expect(said()).toBeNull();
});
