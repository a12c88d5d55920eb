import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { call, Refusal } from "../door";
import { show } from "../tests/page";
import { useTell, useToldHere } from "./tell";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

function Page() {
  const tell = useTell();
  return (
    <>
      {[1, 2, 3].map((operation) => (
        <button key={operation} type="button" onClick={() => tell.done("done", operation)}>
          {`do ${operation}`}
        </button>
      ))}
      <button type="button" onClick={tell.takeBackLast}>
        back
      </button>
      <button type="button" onClick={tell.doAgain}>
        again
      </button>
    </>
  );
}

const asked = () => vi.mocked(call).mock.calls.flatMap(([name, ask]) => (name === "undo" ? [ask] : []));

test("a refused undo is tried again and takes nothing else back; what was taken back is named", async () => {
  let locked: "locked" | "free" = "locked";
  show(<Page />, {
    undo: ({ operation }: { operation: number }) =>
      locked === "locked"
        ? Promise.reject(new Refusal("book_busy", {}))
        : { operation: 9, answer: { operation, name: "choose_change", outside: false } },
  });
  for (const act of ["do 1", "do 2", "back", "back"]) await userEvent.click(screen.getByText(act));
  await waitFor(() => expect(asked()).toEqual([{ operation: 2 }, { operation: 2 }]));
  locked = "free";
  await userEvent.click(screen.getByText("back"));
  expect(await screen.findByText("已撤回：记一条改进")).toBeDefined();
  await userEvent.click(screen.getByText("back"));
  await waitFor(() => expect(asked().slice(2)).toEqual([{ operation: 2 }, { operation: 1 }]));
});

test("what was taken back elsewhere is passed over, and two presses take two acts back", async () => {
  vi.mocked(call).mockClear();
  show(<Page />, {
    undo: ({ operation }: { operation: number }) =>
      operation === 3
        ? Promise.reject(new Refusal("nothing_to_undo", {}))
        : { operation: 9, answer: { operation, name: "choose_change", outside: false } },
  });
  for (const act of ["do 1", "do 2", "do 3", "back", "back", "back"]) await userEvent.click(screen.getByText(act));
  await waitFor(() => expect(asked()).toEqual([{ operation: 3 }, { operation: 2 }, { operation: 1 }]));
});

test("what was taken back stands again, until something else is done", async () => {
  vi.mocked(call).mockClear();
  show(<Page />, {
    undo: ({ operation }: { operation: number }) => ({
      operation: operation + 10,
      answer: { operation, name: "choose_change", outside: false },
    }),
  });
  for (const act of ["do 1", "back", "again", "back"]) await userEvent.click(screen.getByText(act));
  // the step that took it back is taken back itself, and then the act once more
  await waitFor(() => expect(asked()).toEqual([{ operation: 1 }, { operation: 11 }, { operation: 1 }]));
  for (const act of ["do 2", "again"]) await userEvent.click(screen.getByText(act));
  expect(await screen.findByText("没有刚撤回的一步可以恢复。")).toBeDefined();
  expect(asked()).toHaveLength(3);
});

function Window() {
  const [page, go] = useState("gifts");
  const tell = useTell();
  useToldHere(page);
  return (
    <>
      <button type="button" onClick={() => tell.done("saved", 7)}>
        save
      </button>
      <button
        type="button"
        onClick={() => {
          tell.done("made there", 8);
          go("actions");
        }}
      >
        save and go
      </button>
      <button type="button" onClick={() => go("station")}>
        go
      </button>
    </>
  );
}

test("what one page has said does not lie over the next, but what is said with the step to it does", async () => {
  cleanup();
  const now = Date.now;
  show(<Window />, {});
  await userEvent.click(screen.getByText("save"));
  await screen.findByText("saved");
  const clock = vi.spyOn(Date, "now").mockImplementation(() => now() + 5_000);
  await userEvent.click(screen.getByText("save and go"));
  await screen.findByText("made there");
  await waitFor(() => expect(screen.queryByText("saved")).toBe(null));
  clock.mockRestore();
});
