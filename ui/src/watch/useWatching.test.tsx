import { useQueryClient } from "@tanstack/react-query";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { show } from "../tests/page";
import { useWatching } from "./useWatching";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

function Window() {
  useWatching();
  const answers = useQueryClient();
  return (
    <button type="button" onClick={() => void answers.invalidateQueries()}>
      written
    </button>
  );
}

test("what came in by itself is told, even if something is written while the folder is looked at", async () => {
  const looks: ((answer: unknown) => void)[] = [];
  const look = vi.fn(() => new Promise((answer) => looks.push(answer)));
  show(<Window />, { watch_list: [{ shop: "青禾服饰" }], watch_look: look });
  await waitFor(() => expect(look).toHaveBeenCalledTimes(1));
  looks[0]?.([]);
  await waitFor(() => expect(look).toHaveBeenCalledTimes(2), { timeout: 6_000 });
  await userEvent.click(screen.getByText("written"));
  expect(look).toHaveBeenCalledTimes(2);
  const imported = [{ files: [{ name: "orders.csv", added: 3, updated: 0 }] }];
  looks[1]?.([{ shop: "青禾服饰", imported, ready: [], failed: [] }]);
  expect(await screen.findByText(/orders\.csv/)).toBeDefined();
}, 15_000);
