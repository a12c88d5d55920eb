import { expect, test } from "vitest";
import type { Today } from "../door-types";
import { isUnclassified } from "./Judged";

const figures = (untold: number, back: number, unknown_reasons: number, quality_orders = 0) =>
  ({
    daily: { quality_orders },
    untold: { orders: untold },
    returned: { hits: back },
    unknown_reasons,
  }) as unknown as Today;

test("a rate of nought is not told while most that came back states reasons nobody has classified", () => {
  expect(isUnclassified(figures(12, 12, 7, 1))).toBe(false);
  expect(isUnclassified(figures(12, 12, 7))).toBe(true);
  expect(isUnclassified(figures(7, 12, 2))).toBe(true);
  expect(isUnclassified(figures(6, 12, 2))).toBe(false);
  expect(isUnclassified(figures(12, 12, 0))).toBe(false);
  expect(isUnclassified(figures(0, 0, 0))).toBe(false);
});
