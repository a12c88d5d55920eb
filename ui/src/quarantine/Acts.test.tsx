import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { QuarantinePage } from "../door-types";
import { show } from "../tests/page";
import { Acts } from "./Acts";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

const candidate = (number: string) => ({ number, cells: [["订单编号", number]], why: [] });
const PAGE = {
  total: 3,
  codes: [],
  ids: [1, 2, 3],
  rows: [
    { id: 1, row: 2, code: "id_damaged", candidates: [candidate("11")] },
    { id: 2, row: 3, code: "id_damaged", candidates: [] },
  ],
} as unknown as QuarantinePage;

test("what is taken of all ticked rows is taken of those on other pages too", async () => {
  const run = vi.fn();
  show(<Acts answer={PAGE} code={null} ticked={[1, 2, 3]} onTick={() => {}} mend={{ run, isPending: false }} />, {
    quarantine_proposals: ({ ids }: { ids: number[] }) => ids.map((id) => ({ id, cells: [["订单编号", `${id}3`]] })),
  });
  await screen.findByText(/按提议修 2 行/);
  await userEvent.click(screen.getByTestId("quarantine-take"));
  expect(run).toHaveBeenCalledWith({
    rows: [
      { id: 1, cells: [["订单编号", "11"]] },
      { id: 3, cells: [["订单编号", "33"]] },
    ],
    dates: null,
  });
});
