import { fireEvent, render, screen } from "@testing-library/react";
import dayjs from "dayjs";
import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { DatePicker } from "./DatePicker";
import { isUnread, MomentField } from "./MomentField";

afterEach(() => vi.useRealTimers());

function Form() {
  const [text, setText] = useState("");
  return (
    <>
      <MomentField text={text} onChange={setText} empty="现在" name="开始" testid="began" />
      <button type="button" disabled={isUnread(text)}>
        存
      </button>
    </>
  );
}

test("what cannot be read as a moment stays, says so, and keeps the button from acting", () => {
  render(<Form />);
  const field = screen.getByTestId<HTMLInputElement>("began");
  const keep = screen.getByText<HTMLButtonElement>("存");
  fireEvent.change(field, { target: { value: "20号下午" } });
  fireEvent.blur(field);
  expect(field.value).toBe("20号下午");
  expect(screen.getByRole("alert").textContent).toContain("读不懂");
  expect(keep.disabled).toBe(true);
  fireEvent.change(field, { target: { value: "2026/11/20 14:30" } });
  fireEvent.blur(field);
  expect(field.value).toBe("2026-11-20 14:30");
  expect(screen.queryByRole("alert")).toBeNull();
  expect(keep.disabled).toBe(false);
});

test("a day typed with slashes is taken", () => {
  const chosen = vi.fn();
  render(<DatePicker value={dayjs("2026-11-01")} allowClear={false} onChange={chosen} />);
  const field = screen.getByRole("textbox");
  fireEvent.mouseDown(field);
  fireEvent.change(field, { target: { value: "2026/11/20" } });
  fireEvent.keyDown(field, { key: "Enter" });
  expect(chosen.mock.calls[0]?.[1]).toBe("2026-11-20");
});

test("the calendar marks the shop's day where this computer still has the day before", () => {
  vi.useFakeTimers({ now: new Date("2026-11-21T17:30:00Z"), toFake: ["Date"] });
  render(<DatePicker open value={dayjs("2026-11-01")} />);
  expect(document.querySelector(".ant-picker-cell-today")?.getAttribute("title")).toBe("2026-11-22");
});
