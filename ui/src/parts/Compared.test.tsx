import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Comparison } from "../door-types";
import { Compared } from "./Compared";

const ASKED: Comparison = {
  first: { orders: 1000, hits: 100, rate: 0.1, interval: [0.0829, 0.1202] },
  second: { orders: 1000, hits: 81, rate: 0.081, interval: [0.0657, 0.0996] },
  relative: -0.19,
  difference: -0.019,
  interval: [-0.0443, 0.0063],
  verdict: "not_shown",
  needed: 3600,
};

function shown(of: Comparison) {
  render(<Compared of={of} first={{ name: "没问的" }} second={{ name: "问了的" }} testid="groups" />);
}

test("a difference that may be chance is said so, with how many it would take", () => {
  shown(ASKED);
  expect(screen.getByTestId("groups-difference").textContent).toContain("−1.9");
  expect(screen.getByTestId("groups-verdict").textContent).toContain("还看不出来");
  expect(screen.getByText(/3,600/)).toBeTruthy();
});

test("a proven difference is named, and nothing is needed any more", () => {
  shown({ ...ASKED, difference: -0.02, interval: [-0.026, -0.014], verdict: "lower", needed: null });
  expect(screen.getByTestId("groups-verdict").textContent).toContain("↓");
  expect(screen.queryByText(/3,600/)).toBeNull();
});
