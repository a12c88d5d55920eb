import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { choose } from "../choices";
import { call } from "../door";
import type { EmergencyContact, Halt, HaltSheet, SentPage, WarehouseNotice } from "../door-types";
import { show } from "../tests/page";
import { noticeText } from "./noticeText";
import { OneHalt } from "./OneHalt";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

const HALT: Halt = {
  id: 4,
  target: { is: "goods", product_id: 1, sku_id: 2 },
  product: "云朵针织衫",
  sku_name: "米白 M",
  signal: "complaint",
  why: "袖口掉毛",
  halted_at: "2026-11-22T09:41:00",
  halted_by: "店长",
  freed_at: null,
  freed_by: null,
  cause: null,
  seen_at: "2026-11-22T09:24:00",
  drill: false,
  settled_at: null,
  settled_by: null,
};

const contact = (id: number, name: string): EmergencyContact => ({
  id,
  role: "duty",
  substitute: id > 1,
  name,
  reach: `微信 ${name}`,
  tested_on: null,
  tested: "never",
});

const NOTICE: WarehouseNotice = {
  warehouse: "城东仓",
  orders: 2,
  paid_fen: 31_800,
  order_nos: ["A1", "A2"],
  state: "late",
  answer_by: "2026-11-22T10:16:00",
  next: contact(2, "老周"),
  contacts: [contact(1, "小吴"), contact(2, "老周")],
  sends: [
    {
      id: 9,
      contact: 1,
      name: "小吴",
      role: "duty",
      sent_at: "2026-11-22T09:46:00",
      sent_by: "店长",
      read_at: null,
      confirmed_at: null,
    },
  ],
};

const PILE = { orders: 2, paid_fen: 31_800 };

const SHEET: HaltSheet = {
  halt: HALT,
  size: {
    waiting: PILE,
    on_the_way: PILE,
    signed: PILE,
    applied: PILE,
    usual: { orders: 12, hits: 1, rate: null, interval: null },
    expected: null,
  },
  speed: {
    seen_at: "2026-11-22T09:24:00",
    to_halt: 17,
    warehouses: 1,
    unconfirmed: 1,
    confirmed_at: null,
    to_confirmed: null,
    sent: 2,
    unhandled: 2,
    handled_at: null,
    to_handled: null,
  },
  notices: [NOTICE],
  at_home: 0,
  confirm_minutes: 30,
  steps: [],
  undecided: 2,
};

const SENT: SentPage = {
  counts: [{ only: "all", orders: 2 }],
  total: 2,
  order_nos: ["D1", "D2"],
  orders: [],
};

function open(sheet: HaltSheet = SHEET) {
  choose("clerk", "店长");
  show(<OneHalt id={4} />, { halt_sheet: sheet, halt_sent: SENT, me: { refused: [] } });
}

test("the minutes since it was seen are told, and too few orders tell no share", async () => {
  open();
  expect((await screen.findByTestId("halt-speed-halted")).textContent).toContain("17 分");
  expect((await screen.findByTestId("halts-expected")).textContent).toContain("样本不足");
});

test("whoever is next is told with one press", async () => {
  open();
  await userEvent.click(await screen.findByTestId("halt-tab-told"));
  expect((await screen.findByTestId("halt-next")).textContent).toContain("老周");
  await userEvent.click(await screen.findByTestId("halt-send-城东仓"));
  expect(call).toHaveBeenCalledWith(
    "send_halt_notice",
    expect.objectContaining({ halt: 4, warehouse: "城东仓", contact: 2 }),
  );
});

test("many orders that had left are decided at once", async () => {
  open();
  await userEvent.click(await screen.findByTestId("halt-tab-sent"));
  const refund = await screen.findByTestId("sent-refund");
  expect(refund).toHaveProperty("disabled", true);
  await userEvent.click(await screen.findByTestId("sent-choose-all"));
  await userEvent.click(refund);
  expect(call).toHaveBeenCalledWith("decide_sent", { halt: 4, orders: ["D1", "D2"], act: "refund", by: "店长" });
});

test("a halt that stands is not to be settled yet", async () => {
  open();
  await screen.findByTestId("halt-speed");
  expect(screen.queryByTestId("halt-settle")).toBeNull();
});

test("a drill says that it is one, in the words for the warehouse too", async () => {
  open({ ...SHEET, halt: { ...HALT, drill: true } });
  expect((await screen.findByTestId("halt-settle")).textContent).toContain("结束演练");
  const text = noticeText("青禾服饰", { ...HALT, drill: true }, NOTICE);
  expect(text).toContain("演练");
  expect(text).toContain("A1\nA2");
  expect(text).not.toContain("老周");
});
