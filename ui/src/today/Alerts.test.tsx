import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { call } from "../door";
import type { AlertRow, AlertSheet } from "../door-types";
import { show } from "../tests/page";
import { Alerts } from "./Alerts";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

const ME = { people: false, person: null, locked: false, refused: [], limits: null, idle_minutes: 15, tiles: [] };
const ROW: AlertRow = {
  alert: { product_id: 7, product: "云朵针织衫", orders: 112, hits: 14, rate: 0.125, limit: 0.0596 },
  since: "2026-10-30",
  answer: null,
  worse: false,
};
const SEEN: AlertRow = {
  ...ROW,
  answer: { id: 3, until_on: null, note: "换了面料", hits: 11, orders: 112, by: "店长", at: "2026-11-01T09:00:00" },
};

function shown(sheet: AlertSheet) {
  show(<Alerts sheet={sheet} />, { me: ME, answer_alert: { operation: 1, answer: { id: 4 } } });
}

test("an alert says its figure, its line and since when, and is answered with a reason only", async () => {
  shown({ open: [ROW], quiet: [] });
  expect(screen.getByTestId("alert-7").textContent).toContain("112 单退了 14 单，12.50%，警戒线 5.96%；从 10月30日 起");
  fireEvent.click(screen.getByTestId("alert-answer-7"));
  const seen = screen.getByTestId<HTMLButtonElement>("alert-seen");
  expect(seen.disabled).toBe(true);
  fireEvent.change(screen.getByTestId("alert-note"), { target: { value: "停发，换批次" } });
  fireEvent.click(seen);
  const asked = { shop: "青禾服饰", product_id: 7, until_on: null, note: "停发，换批次", by: "" };
  await vi.waitFor(() => expect(vi.mocked(call)).toHaveBeenCalledWith("answer_alert", asked));
});

test("an answer is sent once, however often Enter is pressed", async () => {
  show(<Alerts sheet={{ open: [ROW], quiet: [] }} />, { me: ME, answer_alert: () => new Promise(() => {}) });
  vi.mocked(call).mockClear();
  fireEvent.click(screen.getByTestId("alert-answer-7"));
  await userEvent.type(screen.getByTestId("alert-note"), "停发{Enter}{Enter}");
  expect(vi.mocked(call).mock.calls.filter(([name]) => name === "answer_alert")).toHaveLength(1);
});

test("what was answered is out of the way until it gets worse, and then says what was said before", () => {
  shown({ open: [{ ...SEEN, worse: true }], quiet: [] });
  expect(screen.getByTestId("alert-7").textContent).toContain("又严重了：上回 112 单退 11 单时，店长 说「换了面料」。");
});

test("quiet alerts are one press away", () => {
  shown({ open: [], quiet: [SEEN] });
  expect(screen.queryByTestId("alert-quiet-7")).toBeNull();
  fireEvent.click(screen.getByTestId("alerts-quiet"));
  expect(screen.getByTestId("alert-quiet-7").textContent).toContain("店长 看过了：换了面料");
});
