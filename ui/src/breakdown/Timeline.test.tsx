import { renderHook, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { ReturnTimeline, TimelineMark, TimelineSpan } from "../door-types";
import { usePlace } from "../place";
import { show } from "../tests/page";
import { Timeline } from "./Timeline";

vi.mock("../door", () => ({ call: vi.fn() }));

const span = (day: string, applied: number, refunded: number): TimelineSpan => ({
  from: day,
  to: day,
  applied: { cases: applied, quality_cases: 0, refund_requested_fen: 0 },
  refunded: { cases: refunded, amount_fen: refunded * 100 },
});

const mark = (own: Partial<TimelineMark>): TimelineMark => ({
  kind: "halt",
  id: 1,
  from: "2026-10-01",
  until: null,
  spans: [0, 0],
  what: "",
  count: 1,
  product_id: null,
  product: null,
  ...own,
});

const LINE: ReturnTimeline = {
  step: "day",
  spans: [span("2026-10-01", 4, 0), span("2026-10-02", 2, 3)],
  marks: [
    mark({ kind: "halt", product_id: 7, product: "连衣裙", what: "开线", spans: [0, 1] }),
    mark({ kind: "wave", id: 2, what: "国庆团", until: "2026-10-02", spans: [0, 1] }),
    mark({ kind: "import", id: 3, from: "2026-10-02", what: "退款.csv", spans: [1, 1] }),
  ],
};

test("applied and refunded stand apart, and a bar opens its own cases", async () => {
  show(<Timeline date={null} />, { return_timeline: LINE });
  expect((await screen.findByTestId("timeline-applied-2026-10-02")).textContent).toBe("2");
  await userEvent.click(screen.getByTestId("timeline-refunded-2026-10-02"));
  const { layers } = renderHook(() => usePlace()).result.current;
  expect(layers.at(-1)).toMatchObject({
    title: "退款",
    question: { which: "refunded_between", from: "2026-10-02", to: "2026-10-02" },
  });
});

test("each mark has its letter, a lane of its own and a line that says what and when", async () => {
  show(<Timeline date={null} />, { return_timeline: LINE });
  const list = within(await screen.findByTestId("timeline-marks")).getAllByRole("listitem");
  expect(list.map((line) => line.textContent)).toEqual([
    "导10月2日导入1 个文件：退款.csv",
    "团10月1日 至 10月2日团购国庆团",
    "停10月1日 起停发连衣裙：开线",
  ]);
  expect(screen.getByTestId("timeline-lane-halt").textContent).toBe("停发停");
  expect(screen.getByTestId("timeline-mark-wave-2").title).toBe("团购，10月1日 至 10月2日：国庆团");
  expect(screen.queryByTestId("timeline-lane-listing")).toBeNull();
});
