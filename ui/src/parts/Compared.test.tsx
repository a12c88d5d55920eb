import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Comparison } from "../door-types";
import { Compared } from "./Compared";

const ASKED: Comparison = {
  with: { orders: 1000, hits: 81, rate: 0.081, interval: [0.0657, 0.0996] },
  without: { orders: 1000, hits: 100, rate: 0.1, interval: [0.0829, 0.1202] },
  relative: -0.19,
  difference: -0.019,
  interval: [-0.0443, 0.0063],
  verdict: "not_shown",
  needed: 3600,
};

test("a difference that may be chance is said so, with how many it would take", () => {
  render(<Compared of={ASKED} names={["问了的", "没问的"]} />);
  expect(screen.getByText("差 −1.9 点（−4.4 到 +0.6），还说不准是不是碰巧")).toBeTruthy();
  expect(screen.getByText(/3,600 单/)).toBeTruthy();
});

test("a proven difference says how much lower, and nothing is needed any more", () => {
  render(
    <Compared
      of={{ ...ASKED, difference: -0.02, interval: [-0.026, -0.014], verdict: "lower", needed: null }}
      names={["改后", "改前"]}
    />,
  );
  expect(screen.getByText("低了 2.0 点，不像是碰巧（−2.6 到 −1.4 点）")).toBeTruthy();
  expect(screen.queryByText(/才看得清/)).toBeNull();
});
