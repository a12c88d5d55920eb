import { expect, test, vi } from "vitest";
import { MASKS } from "../../choices";
import { cover } from "./mask";

test("the covered third lies where it was chosen, and nowhere where it is off", () => {
  const covered = Object.fromEntries(
    MASKS.map((mask) => {
      const fillRect = vi.fn();
      const pen: Pick<CanvasRenderingContext2D, "fillRect" | "fillStyle"> = { fillRect, fillStyle: "" };
      cover(pen, 900, 600, mask);
      return [mask, fillRect.mock.calls[0] ?? null];
    }),
  );
  expect(covered).toEqual({
    off: null,
    left: [0, 0, 300, 600],
    right: [600, 0, 300, 600],
    top: [0, 0, 900, 200],
    bottom: [0, 400, 900, 200],
  });
});
