import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { show } from "../tests/page";
import { useScan } from "./useScan";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

function Desk() {
  const { asked, scan } = useScan(() => {});
  return (
    <>
      <button
        type="button"
        onClick={() => {
          scan("known");
          scan("unknown");
        }}
      >
        both
      </button>
      <output>{asked.is}</output>
    </>
  );
}

test("a parcel that is still being taken in does not wipe the question about the next one", async () => {
  let taken: (answer: unknown) => void = () => {};
  const receive = vi.fn(() => new Promise((answer) => (taken = answer)));
  const known = [{ case: { id: 7 }, shop: "青禾服饰", received: null }];
  show(<Desk />, {
    find_return: ({ scanned }: { scanned: string }) => ({
      scanned,
      piece: null,
      cases: scanned === "known" ? known : [],
      stray: null,
      alike: [],
      orders: [],
    }),
    receive_return: receive,
  });
  await userEvent.click(screen.getByText("both"));
  await waitFor(() => expect(receive).toHaveBeenCalled());
  expect(screen.getByRole("status").textContent).toBe("nothing");
  taken({ operation: 1, answer: { reception_id: 3, pieces: 1 } });
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe("unknown"));
});
