import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { Refusal } from "../door";
import { show } from "../tests/page";
import { PersonForm } from "./PersonForm";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

const form = (save: () => unknown) =>
  show(<PersonForm person={null} first onLeaves={() => {}} onClose={() => {}} />, { save_person: save });

test("a PIN that is missing is named and marked until it is typed, and nothing is offered to be copied", async () => {
  form(() => Promise.reject(new Refusal("pin_missing", { name: "店长" })));
  await userEvent.click(screen.getByTestId("person-save"));
  expect((await screen.findByTestId("error-note")).textContent).toContain("PIN 还空着");
  expect(screen.queryByText("复制错误详情")).toBeNull();
  const pin = screen.getByTestId("person-pin");
  expect(pin.getAttribute("aria-invalid")).toBe("true");
  await userEvent.type(pin, "2");
  expect(pin.getAttribute("aria-invalid")).toBe("false");
  expect(screen.queryByTestId("error-note")).toBeNull();
});

test("the details of what nobody expected can be copied", async () => {
  form(() => Promise.reject(new Refusal("unexpected", { detail: "disk I/O error" })));
  await userEvent.click(screen.getByTestId("person-save"));
  await screen.findByText("复制错误详情");
});

test("the name that stands there to begin with is typed over", async () => {
  form(() => new Promise(() => {}));
  const name = screen.getByTestId<HTMLInputElement>("person-name");
  await userEvent.tab();
  name.focus();
  await userEvent.keyboard("老周");
  expect(name.value).toBe("老周");
});

test("what a PIN must be stands beside its field before anything is saved", () => {
  form(() => new Promise(() => {}));
  expect(screen.getByTestId("person-pin").closest("label")?.textContent).toMatch(/4 到 12 位数字.*1234/);
});
