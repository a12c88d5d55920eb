import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { Appraisal } from "../door-types";
import { show } from "../tests/page";
import { Rules } from "./Rules";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

const SHEET: Appraisal = {
  month: "2026-10",
  closed: false,
  minimum: 30,
  measures: [
    { measure: "answer", job: "clerk", unit: "minutes", more_is_better: false },
    { measure: "pace", job: "packer", unit: "seconds", more_is_better: false },
  ],
  rules: [
    { job: "clerk", from_month: null, weights: [{ measure: "answer", weight: 100, target: 30 }] },
    { job: "packer", from_month: null, weights: [{ measure: "pace", weight: 100, target: 60 }] },
  ],
  people: [],
} as never;

test("weights that were changed are not thrown away by closing: it asks, and they are still there", async () => {
  const closed = vi.fn();
  show(<Rules sheet={SHEET} onClose={closed} />, {});
  const weight = await screen.findByTestId<HTMLInputElement>("weight-answer");
  await userEvent.clear(weight);
  await userEvent.type(weight, "40");
  await userEvent.click(screen.getByTitle("质检打包"));
  await userEvent.click(screen.getByText("Cancel"));
  expect((await screen.findByText(/会丢掉/)).textContent).toContain("客服");
  expect(closed).not.toHaveBeenCalled();
  await userEvent.click(screen.getByText("接着改"));
  await userEvent.click(screen.getByTitle("客服"));
  expect(screen.getByTestId<HTMLInputElement>("weight-answer").value).toBe("40");
  await userEvent.click(screen.getByText("Cancel"));
  const away = await screen.findAllByTestId("rules-leave");
  await userEvent.click(away.at(-1) ?? document.body);
  expect(closed).toHaveBeenCalled();
});

test("nothing changed, nothing asked", async () => {
  const closed = vi.fn();
  show(<Rules sheet={SHEET} onClose={closed} />, {});
  await userEvent.click(await screen.findByText("Cancel"));
  expect(closed).toHaveBeenCalled();
});
