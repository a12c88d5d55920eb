import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { Refusal } from "../door";
import { show } from "../tests/page";
import { GoodsCell } from "./GoodsCell";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

const OF = { product_id: 1, sku_id: null, name: "连衣裙" };
const asks = vi.fn();

const cell = () =>
  show(<GoodsCell of={OF} column="cost" value={2500} costsFrom="2026-11-01" />, {
    type_goods_cell: (ask: { text: string }) => {
      asks(ask.text);
      return ask.text === "26"
        ? { operation: 1, answer: { change: null } }
        : Promise.reject(new Refusal("goods_cost_unread", { typed: ask.text }));
    },
  });

test("a cost that is refused stays in its cell, is marked and says what a cost needs", async () => {
  cell();
  const input = await screen.findByRole<HTMLInputElement>("textbox");
  await userEvent.clear(input);
  await userEvent.type(input, "面议{Enter}");
  const marked = await screen.findByDisplayValue("面议");
  expect(marked.getAttribute("aria-invalid")).toBe("true");
  await userEvent.click(marked);
  await screen.findByRole("tooltip");
  expect(screen.getByRole("tooltip").textContent).toContain("大于 0");
  expect(screen.getByRole("tooltip").textContent).toContain("元");
  await userEvent.tab();
  expect(asks.mock.calls).toEqual([["面议"]]);
  await userEvent.clear(marked);
  await userEvent.type(marked, "26");
  expect(marked.getAttribute("aria-invalid")).toBe("false");
  await userEvent.keyboard("{Enter}");
  await screen.findByDisplayValue("25.00");
});
