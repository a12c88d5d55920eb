import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { choose } from "../choices";
import { show } from "../tests/page";
import { Notices } from "./Notices";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

const HALT = { id: 4, product: "云朵靠枕", why: "掉毛" };
const NOTICE = {
  id: 1,
  cause: "halt",
  halt_id: 4,
  about: "云朵靠枕",
  made_at: "2026-11-20T10:00:00",
  made_by: "03",
  buyers: 2,
  contacted: 0,
  answered: 0,
};

test("a halt whose buyers are on a list is not told as no halt", async () => {
  choose("clerk", "03");
  show(<Notices />, {
    notice_list: { notices: [NOTICE], late: 0 },
    halt_list: { standing: [{ halt: HALT, orders: 1, paid_fen: 100, minutes: 5 }], freed: [] },
    late_answers: [],
    notice_show: [],
  });
  expect(await screen.findByText(/停发中的 1 件都列过名单了/)).toBeDefined();
  expect(screen.queryByText(/没有停发/)).toBeNull();
});
