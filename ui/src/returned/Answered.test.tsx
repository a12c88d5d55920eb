import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { CaseRow } from "../door-types";
import { usePlace } from "../place";
import { show } from "../tests/page";
import { Answered } from "./Answered";
import type { Asked } from "./useScan";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

const unknown = (more: Partial<Extract<Asked, { is: "unknown" }>>): Asked => ({
  is: "unknown",
  scanned: "YT7007",
  alike: [],
  orders: [],
  ...more,
});

function Desk({ asked, onTake }: { asked: Asked; onTake: (id: number, scanned: string) => void }) {
  const none = () => {};
  return (
    <>
      <Answered asked={asked} onTake={onTake} onOpen={none} onStrays={none} onClose={none} />
      <output>{JSON.stringify(usePlace().layers)}</output>
    </>
  );
}

test("the number of a parcel that was sent is told with its order, whose return is entered by hand", async () => {
  const order = { order_id: 5, order_no: "3300007", shop: "青禾服饰", sent: true, shipped_at: null, product: "鞋" };
  const other = { ...order, order_id: 6, order_no: "4400008", shop: "二店" };
  show(<Desk asked={unknown({ orders: [order, other] })} onTake={() => {}} />, {});
  screen.getByText(/0007.*快递单号.*青禾服饰/);
  screen.getByText(/切到那家店/);
  expect(screen.queryByTestId("returned-order-case-6")).toBeNull();
  await userEvent.click(screen.getByTestId("returned-order-case-5"));
  expect(screen.getByRole("status").textContent).toBe('[{"is":"add_case","order_no":"3300007"}]');
  screen.getByTestId("returned-unknown-keep");
});

test("what a number's end finds is looked at before it is taken in", async () => {
  const row = { id: 7, order_no: "881234", case_no: "R7", product: "鞋", refund_fen: 1000 } as CaseRow;
  const alike = [{ case: row, shop: "青禾服饰", currency_sign: "¥", received: null }];
  const take = vi.fn();
  show(<Desk asked={unknown({ scanned: "1234", alike })} onTake={take} />, {});
  expect(take).not.toHaveBeenCalled();
  await userEvent.click(screen.getByTestId("returned-take-7"));
  expect(take).toHaveBeenCalledWith(7, "1234");
});
