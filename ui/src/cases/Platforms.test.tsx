import { fireEvent, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { call } from "../door";
import { show } from "../tests/page";
import { Platforms } from "./Platforms";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

const ROW = {
  platform: "jd",
  step: "received",
  known_hours: null,
  own_hours: 48,
  clock: "calendar",
  known_outcome: null,
  own_outcome: "refund_paid",
  in_file: false,
};

test("no hours are never one hour: what is wrong stays and cannot be kept", async () => {
  show(<Platforms />, { limit_list: [ROW] });
  const field = await screen.findByTestId<HTMLInputElement>("limit-hours-jd-received");
  fireEvent.change(field, { target: { value: "0" } });
  fireEvent.blur(field);
  expect(field.value).toBe("0");
  expect(screen.getByRole("alert").textContent).toContain("不知道就空着");
  expect(screen.getByTestId<HTMLButtonElement>("limit-save-jd-received").disabled).toBe(true);
});

test("what was entered can be taken back to what nobody knows", async () => {
  show(<Platforms />, { limit_list: [ROW], set_limit: { operation: 1, answer: null } });
  const back = await screen.findByTestId("limit-back-jd-received");
  expect(back.textContent).toBe("改回不知道");
  fireEvent.click(back);
  const asked = { platform: "jd", step: "received", hours: null, clock: "calendar", outcome: null };
  await vi.waitFor(() => expect(vi.mocked(call)).toHaveBeenCalledWith("set_limit", asked));
});
