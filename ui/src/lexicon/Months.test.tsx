import { cleanup, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { show } from "../tests/page";
import { Months } from "./Months";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

const TAGS = ["size", "colour", "stain", "broken", "late", "unlike", "smell", null];

test("every reason of a month has its row, so that the column adds up to its cases", async () => {
  const months = [{ month: "2026-11", cases: 36, mains: [], tags: TAGS.map((tag, at) => ({ tag, cases: at + 1 })) }];
  show(<Months shop="青禾服饰" product={7} />, { reason_months: months.map((one) => ({ ...one, version: null })) });
  const rows = (await screen.findByRole("table")).querySelectorAll("tbody tr");
  const numbers = [...rows].map((row) => Number(row.querySelector("td")?.textContent));
  const reasons = numbers.slice(0, TAGS.length);
  expect(reasons.reduce((sum, cases) => sum + cases, 0)).toBe(36);
  expect(numbers[TAGS.length]).toBe(36);
});

test("where no month was closed there is no row of versions, and where one was there is", async () => {
  const month = (version: number | null) => ({ month: "2026-11", cases: 0, mains: [], tags: [], version });
  show(<Months shop="青禾服饰" product={7} />, { reason_months: [month(null)] });
  await screen.findByRole("table");
  expect(screen.queryByTestId("months-versions")).toBeNull();
  cleanup();
  show(<Months shop="青禾服饰" product={7} />, { reason_months: [month(null), month(3)] });
  expect((await screen.findByTestId("months-versions")).textContent).toContain("3");
});
