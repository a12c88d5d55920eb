import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { choice } from "../choices";
import type { Today } from "../door-types";
import { useLines } from "./lines";
import { Origins } from "./Origins";
import { References } from "./References";

const RATE = { orders: 3527, hits: 71, rate: 0.02013, interval: null };
const FIGURES = {
  target: { month: "2026-11", since: "2026-11", rate: 0.015, good: null, good_from: null, so_far: RATE, room: 3 },
  references: [
    { id: "own_90", share: 0.02013, counted: RATE },
    { id: "store", share: 0.0889, counted: null },
  ],
} as unknown as Today;

function Lines() {
  const lines = useLines(FIGURES);
  return (
    <>
      <References {...lines} />
      <Origins of={lines.shown} />
    </>
  );
}

function isOn(id: string): boolean {
  const box = screen.getByTestId(`reference-${id}`);
  return box.matches(":checked") || box.querySelector(":checked") !== null;
}

test("the target is drawn until another choice is made, and every line names its origin", () => {
  render(<Lines />);
  expect([isOn("target"), isOn("store")]).toEqual([true, false]);
  expect(screen.getByText(/实体店的全部退货；没有核实/)).toBeTruthy();
  fireEvent.click(screen.getByTestId("reference-store"));
  fireEvent.click(screen.getByTestId("reference-target"));
  expect(choice("references")).toBe("store");
  expect(screen.getByTestId("trend-origins").textContent).toContain("门店退货 8.89%");
});
