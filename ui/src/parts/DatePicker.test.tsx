import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { DatePickerProps } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useState } from "react";
import { expect, test } from "vitest";
import { DatePicker } from "./DatePicker";

type Limits = Pick<DatePickerProps<Dayjs, false>, "picker" | "disabledDate" | "minDate" | "maxDate">;

function Field({ preset = null, ...limits }: Limits & { preset?: Dayjs | null }) {
  const [day, setDay] = useState(preset);
  return (
    <>
      <DatePicker {...limits} value={day} onChange={setDay} aria-label="day" />
      <output>{day?.format("YYYY-MM-DD")}</output>
    </>
  );
}

test("Enter takes a day whose last digit could be the first of two", async () => {
  render(<Field />);
  for (const [typed, day] of [
    ["2026-10-1", "2026-10-01"],
    ["2026-10-3", "2026-10-03"],
  ] as const) {
    await userEvent.clear(screen.getByLabelText("day"));
    await userEvent.type(screen.getByLabelText("day"), `${typed}{Enter}`);
    expect(screen.getByRole("status").textContent).toBe(day);
  }
});

test("a day is taken once it is typed to its end, not as the day its first digit would be", async () => {
  render(<Field />);
  for (const day of ["2026-10-13", "2026-10-04", "2026-10-30"]) {
    await userEvent.clear(screen.getByLabelText("day"));
    await userEvent.type(screen.getByLabelText("day"), `${day}{Enter}`);
    expect(screen.getByRole("status").textContent).toBe(day);
  }
});

test("Enter takes no day that the calendar leaves out, and none where months are chosen", async () => {
  const first = dayjs("2026-10-01");
  for (const limits of [
    { minDate: first.add(1, "day") },
    { maxDate: first.subtract(1, "day") },
    { disabledDate: (day: Dayjs) => day.isSame(first, "day") },
    { picker: "month" as const },
  ]) {
    render(<Field {...limits} />);
    await userEvent.type(screen.getByLabelText("day"), "2026-10-1{Enter}");
    expect(screen.getByRole("status").textContent).toBe("");
    cleanup();
  }
  render(<Field minDate={first} maxDate={first} />);
  await userEvent.type(screen.getByLabelText("day"), "2026-10-1{Enter}");
  expect(screen.getByRole("status").textContent).toBe("2026-10-01");
});

test.for([
  ["2026-10-04{Enter}", "最早只能选 2026-10-05"],
  ["2026-10-04{Tab}", "最早只能选 2026-10-05"],
  ["2026-10-21{Enter}", "最晚只能选 2026-10-20"],
  ["2026-10-2{Enter}", "最早只能选 2026-10-05"],
] as const)(
  "%s is said to be no day for here, and the day that stood there is not taken for it",
  async ([typed, told]) => {
    render(<Field preset={dayjs("2026-10-10")} minDate={dayjs("2026-10-05")} maxDate={dayjs("2026-10-20")} />);
    const field = screen.getByLabelText("day");
    await userEvent.tripleClick(field);
    await userEvent.keyboard(typed);
    expect(screen.getByRole("alert").textContent).toContain(told);
    expect(screen.getByRole("status").textContent).toBe("2026-10-10");
    await userEvent.tripleClick(field);
    await userEvent.keyboard("2026-10-12{Enter}");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByRole("status").textContent).toBe("2026-10-12");
  },
);

test.for([
  ["2027-05{Enter}", "最晚只能选 2026-10，原来的月份没变。"],
  ["2026年12月{Tab}", "最晚只能选 2026-10，原来的月份没变。"],
] as const)("%s is said to be no month for here, and the month that stood there stays", async ([typed, told]) => {
  render(<Field picker="month" preset={dayjs("2026-09-01")} maxDate={dayjs("2026-10-20")} />);
  const field = screen.getByLabelText("day");
  await userEvent.tripleClick(field);
  await userEvent.keyboard(typed);
  expect(screen.getByRole("alert").textContent).toContain(told);
  expect(screen.getByRole("status").textContent).toBe("2026-09-01");
  await userEvent.tripleClick(field);
  await userEvent.keyboard("2026-1{Enter}");
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByRole("status").textContent).toBe("2026-01-01");
});
