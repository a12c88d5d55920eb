import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { choose } from "../choices";
import { HaltGoods } from "../halts/HaltGoods";
import { show } from "../tests/page";

vi.mock("../door", async (original) => ({
  ...(await original<typeof import("../door")>()),
  call: vi.fn(),
}));

const goods = { product_id: 1, product: "茉莉绿茶", product_no: "P1", skus: [] };

test("at the desk the name typed there stands under what is done, and not the badge of the bench", async () => {
  choose("staff", "398");
  choose("clerk", "小李");
  show(<HaltGoods start={goods} onClose={() => {}} />, { find_goods: [] });
  const by = await screen.findByTestId("halts-by");
  expect(by).toHaveProperty("value", "小李");
});
