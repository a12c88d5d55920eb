import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { call } from "../door";
import type { ChargeCandidate } from "../door-types";
import { dayOf, daysBefore, shopNow } from "../parts/time";
import { show } from "../tests/page";
import { AbsenceForm } from "./AbsenceForm";
import { ChargeForm } from "./ChargeForm";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

const PEOPLE: ChargeCandidate[] = [{ id: 1, name: "小李", role: "clerk2", may: ["cases"] }];
const today = dayOf(shopNow());

async function day(testid: string, to: string) {
  const field = screen.getByTestId(testid);
  await userEvent.clear(field);
  await userEvent.type(field, `${to}{Enter}`);
}

test("a grey button says that nobody is chosen yet", async () => {
  show(<ChargeForm people={PEOPLE} onClose={() => {}} />, {});
  expect((await screen.findByTestId("form-lacks")).textContent).toBe("还没选谁");
  await userEvent.click(screen.getByTestId("charge-person").querySelector("input") ?? document.body);
  await userEvent.click(await screen.findByTestId("charge-person-小李"));
  expect(screen.queryByTestId("form-lacks")).toBeNull();
});

test("days the wrong way round are refused by a sentence and stay as they were typed", async () => {
  show(<AbsenceForm people={PEOPLE} onClose={() => {}} />, {});
  await userEvent.click((await screen.findByTestId("absence-person")).querySelector("input") ?? document.body);
  await userEvent.click(await screen.findByTestId("absence-person-小李"));
  await day("absence-from", daysBefore(today, -5));
  expect(screen.getByTestId("form-lacks").textContent).toBe("最后一天早于第一天");
  expect(screen.getByTestId("absence-save")).toHaveProperty("disabled", true);
  await day("absence-until", daysBefore(today, -7));
  expect(screen.queryByTestId("form-lacks")).toBeNull();
  await userEvent.click(screen.getByTestId("absence-save"));
  const asked = vi.mocked(call).mock.calls.find(([name]) => name === "note_absence")?.[1];
  expect(asked).toEqual({ person: 1, from: daysBefore(today, -5), until: daysBefore(today, -7), substitute: null });
});

test("days that are over are refused by a sentence", async () => {
  show(<AbsenceForm people={PEOPLE} onClose={() => {}} />, {});
  await userEvent.click((await screen.findByTestId("absence-person")).querySelector("input") ?? document.body);
  await userEvent.click(await screen.findByTestId("absence-person-小李"));
  await day("absence-from", daysBefore(today, 5));
  await day("absence-until", daysBefore(today, 3));
  expect(screen.getByTestId("form-lacks").textContent).toBe("最后一天已经过去了");
});
