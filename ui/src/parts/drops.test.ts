import { expect, test, vi } from "vitest";
import { claimDrops, dropTaken } from "./drops";

test("what lies on top takes dropped pictures; what nobody wants goes on to the import", () => {
  const below = vi.fn(() => true);
  const above = vi.fn((paths: string[]) => paths.every((path) => path.endsWith(".jpg")));
  const letGo = [claimDrops(below), claimDrops(above)];
  expect(dropTaken(["a.jpg"])).toBe(true);
  expect(below).not.toHaveBeenCalled();
  expect(dropTaken(["orders.csv"])).toBe(true);
  expect(below).toHaveBeenCalledOnce();
  for (const release of letGo) release();
  expect(dropTaken(["a.jpg"])).toBe(false);
});
