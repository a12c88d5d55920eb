import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { MISTYPED } from "./numbers";
import { Yuan } from "./Yuan";

test("what is no amount is said beside its field and never told as none", async () => {
  const told: (number | null)[] = [];
  render(<Yuan of={1000} onChange={(fen) => told.push(fen)} label="amount" />);
  const field = screen.getByLabelText("amount");
  await userEvent.clear(field);
  expect(told).toEqual([null]);
  expect(screen.queryByRole("alert")).toBeNull();
  await userEvent.type(field, "1o");
  expect(told).toEqual([null, 100, MISTYPED]);
  expect(screen.getByRole("alert").textContent).toContain("10.50");
});

test("where an amount is needed, none is wrong", async () => {
  const told: (number | null)[] = [];
  render(<Yuan empty="wrong" of={0} onChange={(fen) => told.push(fen)} label="amount" />);
  await userEvent.clear(screen.getByLabelText("amount"));
  expect(told).toEqual([MISTYPED]);
  expect(screen.getByRole("alert")).toBeTruthy();
});
