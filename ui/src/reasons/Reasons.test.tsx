import { fireEvent, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { show } from "../tests/page";
import { Reasons } from "./Reasons";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

const row = (reason: string) => ({
  reason,
  spellings: [reason],
  cases: 2,
  first_at: null,
  last_at: null,
  class: "unclassified",
  quality: false,
  from: "unknown",
  examples: [],
  platform_class: null,
  platform_quality: null,
});

test("a digit settles the word at hand and goes on to the next", async () => {
  show(<Reasons />, { reason_list: { reasons: [row("缺件"), row("寄错")], without_reason: 0 } });
  const word = (text: string) => screen.getByText(text).closest("button");
  await screen.findByText("缺件");
  expect(word("缺件")?.getAttribute("aria-expanded")).toBe("true");
  fireEvent.keyDown(document.body, { key: "3" });
  expect(word("寄错")?.getAttribute("aria-expanded")).toBe("true");
  fireEvent.keyDown(document.body, { key: "1" });
  await screen.findByText(/2 个/);
  expect(screen.getByText("少发错发", { selector: "b" })).toBeDefined();
});
