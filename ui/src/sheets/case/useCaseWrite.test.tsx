import { fireEvent, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { call, Refusal } from "../../door";
import { show } from "../../tests/page";
import { useCaseWrite } from "./useCaseWrite";

vi.mock("../../door", async (original) => ({ ...(await original<typeof import("../../door")>()), call: vi.fn() }));

function Twice() {
  const write = useCaseWrite("move_case");
  const ask = { seen: { id: 1, version: "1" }, step: "agree", at: null, note: null, by: "03" } as const;
  const take = () => write.run(ask, ({ operation }) => write.tell.done("记好了", operation));
  return (
    <button
      type="button"
      onClick={() => {
        take();
        take();
      }}
    >
      go
    </button>
  );
}

test("of two steps in a row the first is told with its undo, though the second is refused", async () => {
  show(<Twice />, {});
  vi.mocked(call)
    .mockResolvedValueOnce({ operation: 7 } as never)
    .mockRejectedValueOnce(new Refusal("case_changed_meanwhile", { by: "03", at: "10:00" }));
  fireEvent.click(screen.getByText("go"));
  expect(await screen.findByText(/记好了/)).toBeTruthy();
  expect(screen.getByText("撤回")).toBeTruthy();
  expect(await screen.findByText(/没记进去/)).toBeTruthy();
});
