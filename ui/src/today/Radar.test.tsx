import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { Today } from "../door-types";
import { show } from "../tests/page";
import { Radar } from "./Radar";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

const figures = (total: number, overdue: number) =>
  ({
    daily: { date: "2026-11-06", shop: "青禾服饰" },
    due_count: total,
    due_overdue: overdue,
    due_fen: 90000,
    due_unknown: 0,
    due: [],
    quarantined: 0,
    unknown_reasons: 0,
    checks_done: 0,
  }) as unknown as Today;

test.each([
  [9, 9, "9 单已过期"],
  [9, 4, "4 单已过期，5 单快到期"],
  [9, 0, "9 单快到期"],
])("of %i cases %i are past their deadline: %s", (total, overdue, said) => {
  show(<Radar figures={figures(total, overdue)} />, {});
  expect(screen.getByTestId("today-due").textContent).toBe(said);
});
