import { fireEvent, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { call, Refusal } from "../door";
import type { Plays } from "../door-types";
import { show } from "../tests/page";
import { KeepForm } from "./KeepForm";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

const PLAYS = { next: "keep", ways: [], most_off_fen: 1000, cost_fen: 9000 } as unknown as Plays;

test("a refusal goes once the amount that was refused is put right, and the form opens with its focus", async () => {
  show(<KeepForm of={PLAYS} paid={10_000} caseId={1} onDone={() => {}} />, {});
  const amount = screen.getByTestId<HTMLInputElement>("keep-amount");
  expect(document.activeElement).toBe(amount);
  vi.mocked(call).mockRejectedValue(new Refusal("ledger_under_cost", { cost: "90.00", most: "10.00", left: "50.00" }));
  fireEvent.change(amount, { target: { value: "50" } });
  fireEvent.click(screen.getByTestId("keep-offer"));
  expect(await screen.findByText(/这样只剩/)).toBeTruthy();
  fireEvent.change(amount, { target: { value: "9" } });
  await vi.waitFor(() => expect(screen.queryByText(/这样只剩/)).toBeNull());
});
