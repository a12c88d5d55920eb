import { cleanup, fireEvent, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { show } from "../tests/page";
import { Gifts } from "./Gifts";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

const page = () => show(<Gifts />, { gift_rule_list: [] });
const gift = () => screen.findByTestId<HTMLInputElement>("gift-name");

test("a rule that was written and not saved is found again, is not left by a click beside it, and goes when it is dropped", async () => {
  page();
  fireEvent.click(await screen.findByTestId("gift-new"));
  fireEvent.change(await gift(), { target: { value: "木勺" } });
  await screen.findByText("有改动没存");
  cleanup();

  page();
  expect((await gift()).value).toBe("木勺");
  fireEvent.click(screen.getByTestId("gift-new"));
  await screen.findByText("这条规则有改动没存，先存下或放弃。");
  fireEvent.click(screen.getByText("放弃改动"));
  await screen.findByText("还没有赠品规则");
  cleanup();

  page();
  await screen.findByText("还没有赠品规则");
  expect(screen.queryByTestId("gift-name")).toBe(null);
});
