import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { commonScale, RateBar } from "./RateBar";

const normal = { hits: 104, orders: 4812, rate: 0.021613, interval: [0.0179, 0.0261] as [number, number] };
const few = { hits: 2, orders: 19, rate: null, interval: null };

test("a rate shows its point and its interval", () => {
  const { container } = render(<RateBar of={normal} scale={0.05} />);
  expect(screen.getByRole("img", { name: "2.16%，95% 区间 1.79%–2.61%" })).toBeDefined();
  expect(container.querySelector<HTMLElement>(".point")?.style.left).toBe("43.226%");
  expect(container.querySelector<HTMLElement>(".span")?.style.left).toBe("35.8%");
});

test("too few orders show a dashed line and no point", () => {
  const { container } = render(<RateBar of={few} scale={0.05} />);
  expect(screen.getByRole("img", { name: "样本不足：2 / 19 单" })).toBeDefined();
  expect(container.querySelector(".point")).toBeNull();
});

test("a bar never runs out of its track", () => {
  const { container } = render(<RateBar of={{ ...normal, rate: 0.9, interval: [0.8, 0.99] }} scale={0.5} />);
  expect(container.querySelector<HTMLElement>(".point")?.style.left).toBe("100%");
});

test("bars under each other share the widest interval", () => {
  expect(commonScale([normal, few])).toBeCloseTo(0.0282, 4);
});
