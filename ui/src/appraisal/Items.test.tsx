import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { AppraisedFigure } from "../door-types";
import { show } from "../tests/page";
import { Items } from "./Items";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));
const opened = vi.hoisted(() => vi.fn());
vi.mock("../settings/sections", async (original) => ({
  ...(await original<typeof import("../settings/sections")>()),
  openSettings: opened,
}));

const FIGURE = {
  measure: "answer",
  items: [],
  left_out: [{ why: "outside_hours", count: 27 }],
} as unknown as AppraisedFigure;

test("from what fell out of the working hours a way leads to the calendar", async () => {
  show(<Items figure={FIGURE} measures={[]} onObject={null} />, {});
  await userEvent.click(screen.getByTestId("appraisal-calendar"));
  expect(opened).toHaveBeenCalledWith("limits", "calendar");
});
