import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { choose } from "../choices";
import { call } from "../door";
import { show } from "../tests/page";
import { MakeChange } from "./MakeChange";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

const ME = { people: false, person: null, locked: false, refused: [], limits: null, idle_minutes: 15, tiles: [] };
const SOURCE = { product_id: 7, product: "云朵针织衫", what: "", callbacks: [], feedback: [] };

beforeEach(() => {
  choose("clerk", "03");
});

/** What was sent to be chosen. */
const sent = () => vi.mocked(call).mock.calls.flatMap(([name, ask]) => (name === "choose_change" ? [ask] : []));

test("Enter sends an action once, Shift+Enter begins its next line, and without words nothing is sent", async () => {
  show(<MakeChange source={SOURCE} onClose={() => {}} />, { me: ME, choose_change: () => new Promise(() => {}) });
  const what = await screen.findByTestId("change-what");
  await userEvent.type(what, "{Enter}");
  expect(sent()).toEqual([]);
  await userEvent.type(what, "换面料{Shift>}{Enter}{/Shift}改尺码表");
  expect(sent()).toEqual([]);
  await userEvent.type(what, "{Enter}{Enter}");
  expect(sent()).toMatchObject([{ product_id: 7, what: "换面料\n改尺码表", by: "03" }]);
});

test("whoever has no name yet is asked for it before the action, and then answers for it", async () => {
  choose("clerk", "");
  show(<MakeChange source={SOURCE} onClose={() => {}} />, { me: ME, choose_change: () => new Promise(() => {}) });
  await userEvent.type(await screen.findByTestId("clerk"), "05{Enter}");
  await userEvent.type(await screen.findByTestId("change-what"), "换面料{Enter}");
  expect(sent().at(-1)).toMatchObject({ by: "05", plan: { owner: "05" } });
});
