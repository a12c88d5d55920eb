import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { ColumnLook } from "../../door-types";
import { Sheet } from "./Sheet";
import type { Layout } from "./useMapping";

const column = (header: string, more: Partial<ColumnLook> = {}): ColumnLook => ({
  header,
  confidence: 99,
  reasons: [],
  personal: false,
  may_be_goods: false,
  shadowed: false,
  filled: 7,
  distinct: 7,
  ...more,
});

function layoutOf(columns: ColumnLook[], fields: (string | null)[]): Layout {
  const choices = ["case_no", "product_name", "applied_at", "buyer", "buyer_words"];
  return {
    seen: { header_row: 1, columns, head: [], choices },
    draft: { fields },
    twice: [],
    choose: vi.fn(),
    isChosen: () => false,
  } as unknown as Layout;
}

test("columns that want a look or carry data nobody reads are named and one press away", async () => {
  const columns = [column("Return ID"), column("Request Time", { confidence: 61 }), column("Return Quantity")];
  render(<Sheet layout={layoutOf(columns, ["case_no", "applied_at", null])} />);
  expect(screen.queryByTestId("mapping-to-0")).toBeNull();
  expect(screen.getByTestId("mapping-to-1").textContent).toBe("Request Time");
  await userEvent.click(screen.getByTestId("mapping-to-2"));
  expect(document.activeElement?.id).toBe("column-2");
});

test("a field of goods is offered for a column that may be goods, and for none that is a person's", async () => {
  const columns = [column("Style Name", { personal: true, may_be_goods: true }), column("Name", { personal: true })];
  render(<Sheet layout={layoutOf(columns, [null, null])} />);
  expect(screen.getByTestId("mapping-to-0").textContent).toBe("Style Name");
  expect(screen.queryByTestId("mapping-to-1")).toBeNull();
  const offered = async (at: number) => {
    const box = within(screen.getByTestId(`mapping-field-${at}`)).getByRole("combobox");
    await userEvent.click(box);
    const list = document.getElementById(box.getAttribute("aria-controls") ?? "")?.closest(".ant-select-dropdown");
    return list?.textContent ?? "";
  };
  expect(await offered(0)).toContain("商品");
  expect(await offered(1)).not.toContain("商品");
});
