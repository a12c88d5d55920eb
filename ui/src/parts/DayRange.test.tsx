import { fireEvent, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { show } from "../tests/page";
import { DayRange } from "./DayRange";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

/** Types both days, as people do. */
function typed(from: string, to: string) {
  const [first, last] = screen.getAllByRole("textbox");
  for (const [field, day] of [
    [first, from],
    [last, to],
  ] as const) {
    if (field === undefined) throw new Error("a range has two fields");
    fireEvent.mouseDown(field);
    fireEvent.focus(field);
    fireEvent.change(field, { target: { value: day } });
    fireEvent.keyDown(field, { key: "Enter", code: "Enter", keyCode: 13 });
  }
}

test("days the wrong way round are said to be so and nothing is asked with them", async () => {
  const asked = vi.fn();
  show(<DayRange of={["2026-10-01", "2026-10-31"]} onChange={asked} />, {});
  typed("2026-10-20", "2026-10-05");
  expect(await screen.findByRole("alert")).not.toBeNull();
  expect(asked).not.toHaveBeenCalled();
  typed("2026-10-05", "2026-10-20");
  expect(asked).toHaveBeenCalledWith("2026-10-05", "2026-10-20");
  expect(screen.queryByRole("alert")).toBeNull();
});
