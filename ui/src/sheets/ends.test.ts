import { expect, test } from "vitest";
import type { DeskRow } from "../door-types";
import { endsOf } from "./ends";

const row = (deadline: string | null, promise: string | null) =>
  ({
    case: { deadline_at: deadline, on_timeout: "refund_paid" },
    promise: promise === null ? null : { step: "refund", at: promise, amber_at: promise },
  }) as DeskRow;

test("a promise hides no deadline: both are said, the earlier one first", () => {
  const both = endsOf(row("2026-11-03T09:00:00", "2026-11-02T16:00:00"));
  expect(both.map(({ is, what }) => [is, what])).toEqual([
    ["promise", "答应的退款"],
    ["deadline", "过时自动退款"],
  ]);
  expect(endsOf(row("2026-11-02T09:00:00", "2026-11-02T16:00:00"))[0]?.is).toBe("deadline");
  expect(endsOf(row(null, "2026-11-02T16:00:00")).map(({ is }) => is)).toEqual(["promise"]);
});
