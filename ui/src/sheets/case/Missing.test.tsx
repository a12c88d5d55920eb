import { expect, test } from "vitest";
import { missingOf } from "./Missing";

test("a step that lacks the platform's number or a reason asks for it, and other refusals are told", () => {
  expect(missingOf("refund_number_missing")).toBe("number");
  expect(missingOf("policy_exception_why_missing")).toBe("why");
  expect(missingOf("case_step_not_from_here")).toBeNull();
});
